import { edgesOf, type Network, otherEnd } from "../model/network.ts";
import { present, type Visible } from "../state/visible.ts";

/** A node or an edge under the pointer or the reader's choice. */
export interface Target {
  readonly type: "node" | "edge";
  readonly index: number;
}

/** What stands out in a drawing; `null` where everything is as at rest. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Nodes with a ring: those that the choice is about. */
  readonly ringed: ReadonlySet<number>;
}

/** A node with its edges and neighbours, or an edge with its ends. */
export function emphasize(network: Network, target: Target, visible: Visible): Emphasis {
  if (target.type === "edge") {
    const ends = [network.source[target.index] ?? 0, network.target[target.index] ?? 0];
    return { nodes: new Set(ends), edges: new Set([target.index]), ringed: new Set() };
  }
  const edges = [...edgesOf(network, target.index)].filter(
    (edge) => visible.edges[edge] === present,
  );
  const nodes = edges.map((edge) => otherEnd(network, edge, target.index));
  return {
    nodes: new Set([target.index, ...nodes]),
    edges: new Set(edges),
    ringed: new Set([target.index]),
  };
}

/** The edges between two nodes, and those of both to whom they share. */
export function emphasizePair(
  network: Network,
  pair: readonly [number, number],
  visible: Visible,
): Emphasis {
  const [a, b] = pair;
  const reach = (index: number): ReadonlySet<number> =>
    emphasize(network, { type: "node", index }, visible).nodes;
  const toSecond = reach(b);
  const shared = new Set([...pair, ...[...reach(a)].filter((node) => toSecond.has(node))]);
  const edges = new Set<number>();
  for (const node of pair)
    for (const edge of edgesOf(network, node))
      if (visible.edges[edge] === present && shared.has(otherEnd(network, edge, node)))
        edges.add(edge);
  return { nodes: shared, edges, ringed: new Set(pair) };
}
