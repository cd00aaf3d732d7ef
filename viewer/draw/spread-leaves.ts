import type { Places } from "./places.ts";

/** A node of several neighbours, and which of these have no other. */
export interface Hub {
  readonly node: number;
  readonly neighbours: readonly number[];
  readonly leaves: ReadonlySet<number>;
}

/** The hubs that have leaves, from the pairs of nodes that edges join. */
export function findHubs(pairs: readonly { readonly a: number; readonly b: number }[]): Hub[] {
  const around = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    around.set(a, [...(around.get(a) ?? []), b]);
    around.set(b, [...(around.get(b) ?? []), a]);
  }
  const isLeaf = (node: number): boolean => around.get(node)?.length === 1;
  return [...around]
    .filter(([, neighbours]) => neighbours.length > 2)
    .map(([node, neighbours]) => ({ node, neighbours, leaves: new Set(neighbours.filter(isLeaf)) }))
    .filter(({ leaves }) => leaves.size > 0);
}

const widest = 0.42;

function rotate(
  places: Places,
  node: number,
  { hub, by }: { readonly hub: number; readonly by: number },
): void {
  const cx = places.x[hub] ?? 0;
  const cy = places.y[hub] ?? 0;
  const dx = (places.x[node] ?? 0) - cx;
  const dy = (places.y[node] ?? 0) - cy;
  places.x[node] = cx + dx * Math.cos(by) - dy * Math.sin(by);
  places.y[node] = cy + dx * Math.sin(by) + dy * Math.cos(by);
}

/** Turn the leaves of a hub away from its neighbours that stand in almost the same direction. */
export function spreadLeaves(places: Places, { node: hub, neighbours, leaves }: Hub): void {
  const angle = (node: number): number =>
    Math.atan2(
      (places.y[node] ?? 0) - (places.y[hub] ?? 0),
      (places.x[node] ?? 0) - (places.x[hub] ?? 0),
    );
  const order = neighbours
    .map((node) => ({ node, angle: angle(node) }))
    .sort((a, b) => a.angle - b.angle || a.node - b.node);
  const wanted = Math.min(widest, (1.6 * Math.PI) / order.length);
  order.forEach((one, i) => {
    const next = order[(i + 1) % order.length] ?? one;
    const turn = i + 1 === order.length ? 2 * Math.PI : 0;
    const missing = wanted - (next.angle + turn - one.angle);
    if (missing <= 0) return;
    const by = missing / 5;
    if (leaves.has(one.node)) rotate(places, one.node, { hub, by: -by });
    if (leaves.has(next.node)) rotate(places, next.node, { hub, by });
  });
}
