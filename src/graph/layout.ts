import { drawComponent } from "./draw-component.ts";
import { findComponents } from "./find-components.ts";
import { at, labelHeight, type Picture, type Places } from "./picture.ts";

/** Places of the nodes of a graph. The largest part that hangs together stands on top; the others stand in rows below it. */
export function layout(picture: Picture): Places {
  const order = picture.radii.length;
  const places = { x: new Float64Array(order), y: new Float64Array(order) };
  const blocks = findComponents(order, picture.pairs).map((nodes) => block(picture, nodes));
  const [main, ...others] = blocks;
  if (!main) return places;
  put(places, main, { x: -main.width / 2, y: 0 });
  // Rows wide enough that the whole is as broad as a window.
  const area = blocks.reduce((sum, { width, height }) => sum + width * height, 0);
  const rowWidth = Math.max(main.width, Math.sqrt(1.8 * area));
  let [x, y, rowHeight] = [-rowWidth / 2, -main.height, 0];
  for (const other of others) {
    if (x > -rowWidth / 2 && x + other.width > rowWidth / 2) {
      [x, y, rowHeight] = [-rowWidth / 2, y - rowHeight, 0];
    }
    put(places, other, { x, y });
    x += other.width;
    rowHeight = Math.max(rowHeight, other.height);
  }
  return places;
}

/** Nodes with their places in a box of their own, its upper left corner at the origin. */
interface Block {
  readonly nodes: readonly number[];
  readonly places: Places;
  readonly width: number;
  readonly height: number;
}

const margin = 12;

function block(picture: Picture, nodes: readonly number[]): Block {
  const part = subpicture(picture, nodes);
  const { x, y } = drawComponent(part);
  const half = part.radii.map((radius, i) => Math.max(radius, at(part.widths, i) / 2) + margin);
  const left = extreme(x, (value, i) => value - at(half, i), Math.min);
  const right = extreme(x, (value, i) => value + at(half, i), Math.max);
  const top = extreme(y, (value, i) => value + at(part.radii, i) + margin, Math.max);
  const bottom = extreme(y, (value, i) => value - at(part.radii, i) - labelHeight, Math.min);
  return {
    nodes,
    places: { x: x.map((value) => value - left), y: y.map((value) => value - top) },
    width: right - left,
    height: top - bottom,
  };
}

function extreme(
  values: Float64Array,
  edge: (value: number, index: number) => number,
  pick: (a: number, b: number) => number,
): number {
  return values.map(edge).reduce((best, value) => pick(best, value));
}

function put(places: Places, { nodes, places: own }: Block, to: { x: number; y: number }): void {
  for (const [i, node] of nodes.entries()) {
    places.x[node] = to.x + at(own.x, i);
    places.y[node] = to.y + at(own.y, i);
  }
}

function subpicture({ radii, widths, pairs }: Picture, nodes: readonly number[]): Picture {
  const indexOf = new Map(nodes.map((node, i) => [node, i]));
  return {
    radii: nodes.map((node) => at(radii, node)),
    widths: nodes.map((node) => at(widths, node)),
    pairs: pairs.flatMap(({ a, b, edges }) => {
      const [first, second] = [indexOf.get(a), indexOf.get(b)];
      return first === undefined || second === undefined ? [] : [{ a: first, b: second, edges }];
    }),
  };
}
