import type { Network } from "../model/network.ts";
import type { Places } from "./places.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Two nodes and how many edges join them. */
interface Pair {
  readonly a: number;
  readonly b: number;
  edges: number;
}

const gapX = 14;
const gapY = 9;
const passes = 240;

/** The box of a node with its label below it. */
export function boxOf(places: Places, node: number): Box {
  const x = places.x[node] ?? 0;
  const y = places.y[node] ?? 0;
  const radius = places.radius[node] ?? 0;
  const label = places.roomy ? places.labels[node] : undefined;
  const half = Math.max(radius, (label?.width ?? 0) / 2);
  return {
    left: x - half,
    right: x + half,
    top: y - radius,
    bottom: y + radius + (label ? 4 + label.height : 0),
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

/** How far two boxes lie over each other, the gap between them counted in; not positive where they do not. */
function overlap(places: Places, a: number, b: number): readonly [number, number] {
  const one = boxOf(places, a);
  const two = boxOf(places, b);
  const gap = places.roomy ? 1 : 0.3;
  return [
    Math.min(one.right, two.right) - Math.max(one.left, two.left) + gapX * gap,
    Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) + gapY * gap,
  ];
}

/** Push two boxes apart along the shorter way; tells whether they touched. */
function part(places: Places, a: number, b: number): boolean {
  const [overX, overY] = overlap(places, a, b);
  if (overX <= 0 || overY <= 0) return false;
  const [ax, ay] = pointOf(places, a);
  const [bx, by] = pointOf(places, b);
  const level = overX < overY;
  const before = level ? ax <= bx : ay <= by;
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
  const missing = (places.radius[node] ?? 0) + 12 - Math.abs(across);
  if (missing <= 0) return;
  const step = (missing * (across < 0 ? -1 : 1)) / 3 / length;
  move(places, node, [dy * step, -dx * step]);
}

/** Push apart all that touch; tells whether any did. */
function partAll(places: Places, members: readonly number[]): boolean {
  let touched = false;
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) touched = part(places, a, b) || touched;
  });
  return touched;
}

function makeRoom(places: Places, members: readonly number[], pair: Pair): void {
  stretch(places, pair);
  for (const node of members) clear(places, node, pair);
}

/** Keep nodes, labels and lines of a small graph off each other. The same input gives the same places. */
export function separate(network: Network, members: readonly number[], places: Places): void {
  const pairs = [...countPairs(network).values()];
  for (let pass = 0; places.roomy && pass < passes / 2; pass++) {
    for (const pair of pairs) makeRoom(places, members, pair);
    partAll(places, members);
  }
  const most = places.roomy ? passes : 30;
  for (let pass = 0; pass < most; pass++) if (!partAll(places, members)) return;
}
