import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness";
import pagerank from "graphology-metrics/centrality/pagerank";
import type { Measure } from "../state/view-state.ts";
import { present, type Visible } from "../state/visible.ts";
import type { Network } from "./network.ts";

/** The groups of a graph: the number of each node's group, and how marked they are. */
export interface Groups {
  readonly of: ReadonlyMap<number, number>;
  readonly count: number;
  readonly modularity: number;
}

/** What each measure says, for those who never met it. */
export const measureWords: Readonly<Record<Measure, readonly [name: string, says: string]>> = {
  mentions: ["Mentions", "How often the articles name them."],
  relations: ["Relations", "With how many relations they are on the stage."],
  bridge: [
    "Bridges",
    "How often they lie on the shortest way between two others (betweenness): who connects camps.",
  ],
  rank: [
    "Attention",
    "How much others act on them, counted more from those acted on themselves (PageRank).",
  ],
};

/** Numbers from 0 to 1 that are always the same, so that the groups are. */
function fixedNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function simpleGraph(network: Network, visible: Visible): UndirectedGraph {
  const graph = new UndirectedGraph();
  visible.nodes.forEach((stand, node) => {
    if (stand === present) graph.addNode(node);
  });
  visible.edges.forEach((stand, edge) => {
    const [a, b] = [network.source[edge] ?? 0, network.target[edge] ?? 0];
    if (stand !== present || a === b) return;
    const weight = network.edges[edge]?.attributes.weight ?? 1;
    graph.updateEdge(a, b, (old) => ({ weight: (Number(old.weight) || 0) + weight }));
  });
  return graph;
}

/** Who keeps company with whom on the stage (Louvain); the largest group is 0. */
export function findGroups(network: Network, visible: Visible): Groups {
  const graph = simpleGraph(network, visible);
  if (graph.size === 0) return { of: new Map(), count: 0, modularity: 0 };
  const { communities, modularity } = louvain.detailed(graph, { rng: fixedNumbers() });
  const sizes = new Map<number, number>();
  for (const group of Object.values(communities)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => group);
  const of = new Map(
    Object.entries(communities).map(([node, group]) => [Number(node), order.indexOf(group)]),
  );
  return { of, count: order.length, modularity };
}

/** A measure of each node on the stage, by its number. */
export function measureNodes(
  network: Network,
  visible: Visible,
  measure: Measure,
): Map<number, number> {
  const values = new Map<number, number>();
  if (measure === "mentions") {
    network.nodes.forEach((node, i) => {
      values.set(i, node.attributes.mentions);
    });
    return values;
  }
  const graph = measure === "rank" ? new MultiDirectedGraph() : simpleGraph(network, visible);
  if (measure === "rank") fillDirected(graph, network, visible);
  if (graph.order === 0) return values;
  const scores = scoreNodes(graph, measure);
  for (const [node, score] of Object.entries(scores)) values.set(Number(node), score);
  if (measure === "relations") countRelations(network, visible, values);
  return values;
}

function scoreNodes(graph: UndirectedGraph, measure: Measure): Record<string, number> {
  if (measure === "bridge") return betweenness(graph, { normalized: true });
  if (measure === "rank") return pagerank(graph, { getEdgeWeight: "weight" });
  return {};
}

function fillDirected(graph: MultiDirectedGraph, network: Network, visible: Visible): void {
  visible.nodes.forEach((stand, node) => {
    if (stand === present) graph.addNode(node);
  });
  visible.edges.forEach((stand, edge) => {
    if (stand !== present) return;
    const weight = network.edges[edge]?.attributes.weight ?? 1;
    graph.addEdge(network.source[edge], network.target[edge], { weight });
  });
}

function countRelations(network: Network, visible: Visible, values: Map<number, number>): void {
  visible.edges.forEach((stand, edge) => {
    if (stand !== present) return;
    for (const node of new Set([network.source[edge] ?? 0, network.target[edge] ?? 0]))
      values.set(node, (values.get(node) ?? 0) + 1);
  });
}
