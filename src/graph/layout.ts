import { fitStage } from "./fit-stage.ts";
import { measureClutter } from "./measure-clutter.ts";
import { at, labelHeight, type Picture, type Places, type Stage } from "./picture.ts";
import { separateLabels } from "./separate-labels.ts";
import { settle } from "./settle.ts";

/** Above this many nodes, nobody reads all labels at once: one start is enough. */
const readableOrder = 300;

/** Places of the nodes of a graph: the least cluttered of several seeded layouts. Lone nodes stand in rows below. */
export function layout(picture: Picture): Places {
  const joined = new Set(picture.pairs.flatMap(({ a, b }) => [a, b]));
  const nodes = picture.radii.map((_, node) => node);
  const lone = nodes.filter((node) => !joined.has(node));
  const linked = nodes.filter((node) => joined.has(node));
  const stage = stageFor(picture.radii.length);
  const rows = placeRows(lone, picture, stage);
  const core = placeLinked(subpicture(picture, linked), {
    width: stage.width,
    height: Math.max(stage.height - rows.height, stage.height / 2),
  });
  const places = { x: new Float64Array(nodes.length), y: new Float64Array(nodes.length) };
  const floor = Math.min(0, ...chunkMinimum(core.y)) - 2 * labelHeight;
  for (const [i, node] of linked.entries()) put(places, node, [at(core.x, i), at(core.y, i)]);
  for (const [i, node] of lone.entries())
    put(places, node, [
      at(rows.places.x, i),
      at(rows.places.y, i) + (linked.length > 0 ? floor : 0),
    ]);
  return places;
}

function chunkMinimum(values: Float64Array): number[] {
  return values.length === 0 ? [] : [values.reduce((low, value) => Math.min(low, value))];
}

function put({ x, y }: Places, node: number, [placeX, placeY]: readonly [number, number]): void {
  x[node] = placeX;
  y[node] = placeY;
}

/** The smallest window in which the page draws the graph, without its margins; larger for larger graphs. */
function stageFor(order: number): Stage {
  const scale = Math.sqrt(Math.max(1, order / 40));
  return { width: 724 * scale, height: 474 * scale };
}

function subpicture({ radii, widths, pairs }: Picture, nodes: readonly number[]): Picture {
  const indexOf = new Map(nodes.map((node, i) => [node, i]));
  return {
    radii: nodes.map((node) => at(radii, node)),
    widths: nodes.map((node) => at(widths, node)),
    pairs: pairs.map(({ a, b, edges }) => ({
      a: indexOf.get(a) ?? 0,
      b: indexOf.get(b) ?? 0,
      edges,
    })),
  };
}

/** How many starts a graph is given: many where they are cheap. */
function startsFor(order: number): number {
  if (order > readableOrder) return 1;
  return Math.max(4, Math.min(60, Math.round(2400 / order)));
}

function placeLinked(picture: Picture, stage: Stage): Places {
  const order = picture.radii.length;
  const seeds = Array.from({ length: startsFor(order) }, (_, seed) => seed + 1);
  const drawn = seeds.map((seed) => {
    const places = fitStage(settle(picture, seed), stage);
    return order > readableOrder ? places : separateLabels(places, picture, stage);
  });
  if (drawn.length === 1) return at(drawn, 0);
  const costs = drawn.map((places) => {
    const { crossings, overruns, overlaps } = measureClutter(places, picture);
    return crossings + 3 * overruns + 5 * overlaps;
  });
  return at(drawn, costs.indexOf(Math.min(...costs)));
}

interface Rows {
  readonly places: Places;
  readonly height: number;
}

/** Nodes without edges, set like words in lines; the first line lies at y = 0. */
function placeRows(nodes: readonly number[], picture: Picture, { width }: Stage): Rows {
  const places = { x: new Float64Array(nodes.length), y: new Float64Array(nodes.length) };
  let [x, y] = [-width / 2, 0];
  for (const [i, node] of nodes.entries()) {
    const room = Math.max(2 * at(picture.radii, node), at(picture.widths, node)) + 16;
    if (x > -width / 2 && x + room > width / 2) {
      x = -width / 2;
      y -= 60;
    }
    put(places, i, [x + room / 2, y]);
    x += room;
  }
  return { places, height: nodes.length === 0 ? 0 : 60 - y };
}
