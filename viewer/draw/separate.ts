import type { Network } from "../model/network.ts";
import type { Box } from "./boxes.ts";
import { labelBox, shapeBox } from "./label-box.ts";
import type { Places } from "./places.ts";
import { findHubs, spreadLeaves } from "./spread-leaves.ts";

/** Two nodes and how many edges join them. */
interface Pair {
  readonly a: number;
  readonly b: number;
  edges: number;
}

const gapX = 14;
const gapY = 9;
const linePasses = 90;
const boxPasses = 400;

/** The box of a node, in a readable graph with its label. */
export function boxOf(places: Places, node: number): Box {
  const shape = shapeBox(places, node);
  if (!places.roomy) return shape;
  const label = labelBox(places, node, { side: places.sides[node] ?? "below", scale: 1 });
  return {
    left: Math.min(shape.left, label.left),
    right: Math.max(shape.right, label.right),
    top: Math.min(shape.top, label.top),
    bottom: Math.max(shape.bottom, label.bottom),
  };
}

const pointOf = (places: Places, node: number): readonly [number, number] => [
  places.x[node] ?? 0,
  places.y[node] ?? 0,
];

function move(places: Places, node: number, by: readonly [number, number]): void {
  places.x[node] = (places.x[node] ?? 0) + by[0];
  places.y[node] = (places.y[node] ?? 0) + by[1];
}

/** How far the box of each node reaches from its place, half of the gap to the next counted in. */
interface Reach {
  readonly side: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

const at = (values: Float64Array, node: number): number => values[node] ?? 0;

function reachOf(places: Places): Reach {
  const gap = places.roomy ? 0.5 : 0.15;
  const reach = { side: places.x.slice(), up: places.x.slice(), down: places.x.slice() };
  places.x.forEach((x, node) => {
    const { right, top, bottom } = boxOf(places, node);
    reach.side[node] = right - x + gapX * gap;
    reach.up[node] = at(places.y, node) - top + gapY * gap;
    reach.down[node] = bottom - at(places.y, node) + gapY * gap;
  });
  return reach;
}

/** Push two boxes apart along the shorter way; tells whether they touched. */
function part(
  places: Places,
  { side, up, down }: Reach,
  [a, b]: readonly [number, number],
): boolean {
  const dx = at(places.x, b) - at(places.x, a);
  const dy = at(places.y, b) - at(places.y, a);
  const overX = at(side, a) + at(side, b) - Math.abs(dx);
  const overY = dy >= 0 ? at(down, a) + at(up, b) - dy : at(up, a) + at(down, b) + dy;
  if (overX <= 0.01 || overY <= 0.01) return false;
  const level = overX < overY;
  const before = (level ? dx : dy) >= 0;
  const step = ((before ? -1 : 1) * (level ? overX : overY)) / 2;
  move(places, a, level ? [step, 0] : [0, step]);
  move(places, b, level ? [-step, 0] : [0, -step]);
  return true;
}

/** How many edges join each pair of nodes. */
function countPairs(network: Network): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  network.edges.forEach((_, edge) => {
    const from = network.source[edge] ?? 0;
    const to = network.target[edge] ?? 0;
    if (from === to) return;
    const a = Math.min(from, to);
    const b = Math.max(from, to);
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, edges: 0 };
    pair.edges += 1;
    pairs.set(`${a} ${b}`, pair);
  });
  return pairs;
}

/** Give an edge the length that its fan of arrows needs. */
function stretch(places: Places, { a, b, edges }: Pair): void {
  const dx = (places.x[b] ?? 0) - (places.x[a] ?? 0);
  const dy = (places.y[b] ?? 0) - (places.y[a] ?? 0);
  const length = Math.hypot(dx, dy) || 1;
  const wanted = (places.radius[a] ?? 0) + (places.radius[b] ?? 0) + 64 + 20 * (edges - 1);
  if (length >= wanted) return;
  const by = (wanted - length) / 2 / length;
  move(places, a, [-dx * by, -dy * by]);
  move(places, b, [dx * by, dy * by]);
}

/** Push a node off a line that runs over it without ending there. */
function clear(places: Places, node: number, { a, b }: Pair): void {
  if (node === a || node === b) return;
  const [ax, ay] = pointOf(places, a);
  const [bx, by] = pointOf(places, b);
  const [x, y] = pointOf(places, node);
  const dx = bx - ax;
  const dy = by - ay;
  const length = Math.hypot(dx, dy) || 1;
  const along = ((x - ax) * dx + (y - ay) * dy) / length;
  if (along <= 0 || along >= length) return;
  const across = ((x - ax) * dy - (y - ay) * dx) / length;
  const bow = 0.035 * length;
  const missing = (places.radius[node] ?? 0) + 10 + bow - Math.abs(across);
  if (missing <= 0) return;
  const step = (missing * (across < 0 ? -1 : 1)) / 2.5 / length;
  move(places, node, [dy * step, -dx * step]);
}

/** Push apart all that touch, from left to right; tells whether any did. */
function partAll(places: Places, order: number[], reach: Reach): boolean {
  const { side } = reach;
  const left = (node: number): number => at(places.x, node) - at(side, node);
  // Almost in order since the pass before, and then quickly sorted.
  order.sort((a, b) => left(a) - left(b) || a - b);
  let touched = false;
  for (let i = 0; i < order.length; i++)
    for (let j = i + 1; j < order.length; j++) {
      const [a = 0, b = 0] = [order[i], order[j]];
      if (left(b) > at(places.x, a) + at(side, a)) break;
      touched = part(places, reach, [a, b]) || touched;
    }
  return touched;
}

function makeRoom(places: Places, members: readonly number[], pair: Pair): void {
  stretch(places, pair);
  for (const node of members) clear(places, node, pair);
}

/** Keep nodes, labels and lines of a small graph off each other. The same input gives the same places. */
export function separate(network: Network, members: readonly number[], places: Places): void {
  const pairs = [...countPairs(network).values()];
  const reach = reachOf(places);
  const hubs = findHubs(pairs);
  const order = [...members];
  for (let pass = 0; places.roomy && pass < linePasses; pass++) {
    for (const pair of pairs) makeRoom(places, members, pair);
    for (const hub of hubs) spreadLeaves(places, hub);
    partAll(places, order, reach);
  }
  const most = places.roomy ? boxPasses : 20;
  for (let pass = 0; pass < most; pass++) if (!partAll(places, order, reach)) return;
}
