import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  NodeData,
} from "../../src/graph/graph-data.ts";

/** A claim with the number of the edge that carries it. */
export interface PlacedClaim {
  readonly claim: ClaimData;
  readonly edge: number;
}

/** A graph indexed for the page: nodes and edges by number, neighbours in flat arrays. */
export interface Network {
  readonly data: GraphData;
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The edges of node `n` are `incident[first[n]]` to `incident[first[n + 1] - 1]`. */
  readonly first: Int32Array;
  readonly incident: Int32Array;
  /** The weight of each edge. */
  readonly weight: Float64Array;
  /** Claims on the edges of each node. */
  readonly strength: Float64Array;
  readonly claims: ReadonlyMap<string, PlacedClaim>;
  readonly documents: ReadonlyMap<string, DocumentData>;
}

interface Ends {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

function indexEnds(edges: readonly EdgeData[], nodeAt: ReadonlyMap<string, number>): Ends {
  const source = new Int32Array(edges.length);
  const target = new Int32Array(edges.length);
  edges.forEach((edge, i) => {
    source[i] = nodeAt.get(edge.source) ?? -1;
    target[i] = nodeAt.get(edge.target) ?? -1;
  });
  return { source, target };
}

function indexIncident(count: number, { source, target }: Ends): [Int32Array, Int32Array] {
  const first = new Int32Array(count + 1);
  const each = (visit: (node: number, edge: number) => void): void => {
    for (let edge = 0; edge < source.length; edge++) {
      const from = source[edge] ?? 0;
      const to = target[edge] ?? 0;
      visit(from, edge);
      if (to !== from) visit(to, edge);
    }
  };
  each((node) => {
    first[node + 1] = (first[node + 1] ?? 0) + 1;
  });
  for (let i = 1; i <= count; i++) first[i] = (first[i] ?? 0) + (first[i - 1] ?? 0);
  const next = first.slice();
  const incident = new Int32Array(first[count] ?? 0);
  each((node, edge) => {
    const at = next[node] ?? 0;
    incident[at] = edge;
    next[node] = at + 1;
  });
  return [first, incident];
}

function indexClaims(edges: readonly EdgeData[]): Map<string, PlacedClaim> {
  const claims = new Map<string, PlacedClaim>();
  edges.forEach((data, edge) => {
    for (const claim of data.attributes.claims) claims.set(claim.id, { claim, edge });
  });
  return claims;
}

/** Index a graph. Every edge joins nodes of the graph, as `readGraph` makes sure. */
export function indexGraph(data: GraphData): Network {
  const { nodes, edges } = data;
  const nodeAt = new Map(nodes.map((node, i) => [node.key, i]));
  const ends = indexEnds(edges, nodeAt);
  const [first, incident] = indexIncident(nodes.length, ends);
  // Made when it is first asked for: half a million keys take their time.
  let edgeAt: Map<string, number> | null = null;
  const weight = Float64Array.from(edges, (edge) => edge.attributes.weight);
  const strength = new Float64Array(nodes.length);
  for (let node = 0; node < nodes.length; node++)
    for (let i = first[node] ?? 0; i < (first[node + 1] ?? 0); i++)
      strength[node] = (strength[node] ?? 0) + (weight[incident[i] ?? 0] ?? 0);
  return {
    data,
    nodes,
    edges,
    nodeAt,
    get edgeAt() {
      edgeAt ??= new Map(edges.map((edge, i) => [edge.key, i]));
      return edgeAt;
    },
    ...ends,
    first,
    incident,
    weight,
    strength,
    claims: indexClaims(edges),
    documents: new Map(data.attributes.documents.map((document) => [document.id, document])),
  };
}

/** The numbers of the edges at a node. */
export function edgesOf(network: Network, node: number): Int32Array {
  return network.incident.subarray(network.first[node] ?? 0, network.first[node + 1] ?? 0);
}

/** The node at the other end of an edge; the node itself for a loop. */
export function otherEnd(network: Network, edge: number, node: number): number {
  const from = network.source[edge] ?? 0;
  return from === node ? (network.target[edge] ?? 0) : from;
}

/** Whether no edge is at a node. */
export function isLoner({ first }: Network, node: number): boolean {
  return first[node] === first[node + 1];
}

/** The name that a node is shown with. */
export function nameOf(network: Network, node: number): string {
  return network.nodes[node]?.attributes.label ?? "";
}
