import type { ClaimData } from "../../src/graph/graph-data.ts";
import type { Network } from "./network.ts";
import { edgeVerb, hedgedVerb, isPlural, pluralVerb } from "./phrase.ts";

function agree(network: Network, edge: number, verb: string): string {
  const subject = network.nodes[network.source[edge] ?? -1]?.attributes;
  return subject && isPlural(subject) ? pluralVerb(verb) : verb;
}

/** The verb of an edge as its first node takes it: “troops attack”. */
export function edgeWords(network: Network, edge: number): string {
  const attributes = network.edges[edge]?.attributes;
  return attributes ? agree(network, edge, edgeVerb(attributes)) : "";
}

/** The verb of one claim, hedged or denied as the text has it. */
export function claimWords(network: Network, claim: ClaimData): string {
  const edge = network.claims.get(claim.id)?.edge ?? -1;
  const attributes = network.edges[edge]?.attributes;
  if (!attributes) return "";
  return agree(network, edge, hedgedVerb(attributes.relation, claim.status, claim.negated));
}
