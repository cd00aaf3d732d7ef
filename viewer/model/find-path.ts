import { edgesOf, type Network, otherEnd } from "./network.ts";

/** A way through the graph: its nodes in order, and the edges between each two of them. */
export interface Path {
  readonly nodes: readonly number[];
  readonly steps: readonly (readonly number[])[];
}

function edgesBetween(
  network: Network,
  [a, b]: readonly [number, number],
  usable: (edge: number) => boolean,
): number[] {
  return [...edgesOf(network, a)].filter(
    (edge) => otherEnd(network, edge, a) === b && usable(edge),
  );
}

function walk(
  network: Network,
  [from, to]: readonly [number, number],
  usable: (edge: number) => boolean,
): Map<number, number> {
  const cameFrom = new Map([[from, from]]);
  let rim = [from];
  while (rim.length > 0 && !cameFrom.has(to)) {
    const next: number[] = [];
    for (const node of rim)
      for (const edge of edgesOf(network, node)) {
        const other = otherEnd(network, edge, node);
        if (cameFrom.has(other) || !usable(edge)) continue;
        cameFrom.set(other, node);
        next.push(other);
      }
    rim = next;
  }
  return cameFrom;
}

/** The shortest way between two nodes, whatever the direction of its edges; `null` where there is none. */
export function findPath(
  network: Network,
  ends: readonly [number, number],
  usable: (edge: number) => boolean,
): Path | null {
  const [from, to] = ends;
  const cameFrom = walk(network, ends, usable);
  if (!cameFrom.has(to)) return null;
  const nodes = [to];
  for (let node = to; node !== from; ) {
    node = cameFrom.get(node) ?? from;
    nodes.unshift(node);
  }
  const steps = nodes
    .slice(1)
    .map((node, i) => edgesBetween(network, [nodes[i] ?? from, node], usable));
  return { nodes, steps };
}
