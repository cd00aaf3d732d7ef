import type { Network } from "../model/network.ts";
import type { Places } from "./places.ts";

/** A quadratic curve from the border of one node to the border of another. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

const lane = 21;
const bend = 0.07;

/** The place of each edge in the fan of edges between the same two nodes: 0 for the middle. */
export function fanOut(network: Network, edges: readonly number[]): Map<number, number> {
  const groups = new Map<number, number[]>();
  for (const edge of edges) {
    const from = network.source[edge] ?? 0;
    const to = network.target[edge] ?? 0;
    const pair = Math.min(from, to) * network.nodes.length + Math.max(from, to);
    const group = groups.get(pair);
    if (group) group.push(edge);
    else groups.set(pair, [edge]);
  }
  const lanes = new Map<number, number>();
  for (const group of groups.values()) {
    const forward = (edge: number): number =>
      (network.source[edge] ?? 0) < (network.target[edge] ?? 0) ? 0 : 1;
    const ordered = group.toSorted((a, b) => forward(a) - forward(b) || a - b);
    ordered.forEach((edge, i) => {
      const place = i - (ordered.length - 1) / 2;
      lanes.set(edge, forward(edge) === 0 ? place : -place);
    });
  }
  return lanes;
}

function loop(x: number, y: number, radius: number): Curve {
  const reach = radius + 26;
  return {
    x0: x - radius * 0.6,
    y0: y - radius * 0.8,
    cx: x,
    cy: y - reach * 2,
    x1: x + radius * 0.6,
    y1: y - radius * 0.8,
  };
}

interface Lie {
  readonly places: Places;
  /** The place of the edge in its fan. */
  readonly place: number;
  /** How much of the usual air is left between a line and the nodes at its ends. */
  readonly air?: number;
}

/** The curve of an edge. */
export function curveOf(network: Network, edge: number, { places, place, air = 1 }: Lie): Curve {
  const from = network.source[edge] ?? 0;
  const to = network.target[edge] ?? 0;
  const ax = places.x[from] ?? 0;
  const ay = places.y[from] ?? 0;
  if (from === to) return loop(ax, ay, places.radius[from] ?? 0);
  const bx = places.x[to] ?? 0;
  const by = places.y[to] ?? 0;
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const off = 2 * lane * place + (place === 0 ? bend * length : 0);
  const cx = (ax + bx) / 2 + ((by - ay) / length) * off;
  const cy = (ay + by) / 2 - ((bx - ax) / length) * off;
  const start = toward(ax, ay, { x: cx, y: cy, by: (places.radius[from] ?? 0) + 2 * air });
  const end = toward(bx, by, { x: cx, y: cy, by: (places.radius[to] ?? 0) + 4 * air });
  return { x0: start[0], y0: start[1], cx, cy, x1: end[0], y1: end[1] };
}

function toward(
  fromX: number,
  fromY: number,
  { x, y, by }: { readonly x: number; readonly y: number; readonly by: number },
): [number, number] {
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const share = Math.min(by / length, 0.9);
  return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): [number, number] {
  const u = 1 - t;
  return [u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1];
}

/** How far a point is from a curve, measured along a dozen of its points. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  let [px, py] = pointAt(curve, 0);
  for (let i = 1; i <= 12; i++) {
    const [qx, qy] = pointAt(curve, i / 12);
    const dx = qx - px;
    const dy = qy - py;
    const t = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - px - t * dx, y - py - t * dy));
    px = qx;
    py = qy;
  }
  return best;
}
