import type { Pair } from "./picture.ts";

/** The parts of a graph that hang together, as lists of nodes: the largest first, then by their first node. */
export function findComponents(order: number, pairs: readonly Pair[]): number[][] {
  const neighbours: number[][] = Array.from({ length: order }, () => []);
  for (const { a, b } of pairs) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const seen = new Set<number>();
  const components: number[][] = [];
  for (let node = 0; node < order; node++)
    if (!seen.has(node)) components.push(reach(node, neighbours, seen));
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function reach(start: number, neighbours: readonly number[][], seen: Set<number>): number[] {
  const found = [start];
  seen.add(start);
  // The list grows while it is walked.
  for (const node of found)
    for (const next of neighbours[node] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      found.push(next);
    }
  return found.sort((a, b) => a - b);
}
