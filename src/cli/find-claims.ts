import type { ClaimData, EdgeData, GraphData, NodeData } from "../graph/graph-data.ts";

/** A claim with the edge that carries it and the nodes at its ends. */
export interface FoundClaim {
  readonly edge: EdgeData;
  readonly claim: ClaimData;
  readonly source: NodeData;
  readonly target: NodeData;
}

/**
 * The claims that a word of the command line names: the id of a claim, the key of an edge, or two
 * names as "Petro > United States" (labels or aliases, any case; either direction of `>`).
 */
export function findClaims(graph: GraphData, word: string): FoundClaim[] {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const chosen = chooser(word);
  return graph.edges.flatMap((edge) => {
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    if (!source || !target) return [];
    const whole = edge.key === word || chosen(source, target);
    return edge.attributes.claims
      .filter((claim) => whole || claim.id === word)
      .map((claim) => ({ edge, claim, source, target }));
  });
}

function chooser(word: string): (source: NodeData, target: NodeData) => boolean {
  const [from, to, ...rest] = word.split(">").map((name) => name.trim().toLowerCase());
  if (from === undefined || to === undefined || rest.length > 0) return () => false;
  return (source, target) => isNamed(source, from) && isNamed(target, to);
}

function isNamed({ key, attributes }: NodeData, name: string): boolean {
  const names = [key, attributes.label, ...attributes.aliases];
  return name === "" || names.some((candidate) => candidate.toLowerCase() === name);
}
