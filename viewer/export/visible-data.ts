import type { EdgeData, GraphData } from "../../src/graph/graph-data.ts";
import type { Network } from "../model/network.ts";
import type { Filter } from "../state/view-state.ts";
import { claimsOf, present, type Visible } from "../state/visible.ts";

function visibleEdge(network: Network, edge: number, filter: Filter): EdgeData[] {
  const data = network.edges[edge];
  if (!data) return [];
  const claims = claimsOf(network, edge, filter);
  if (claims.length === data.attributes.claims.length) return [data];
  const attributes = {
    ...data.attributes,
    claims,
    weight: claims.length,
    negated: claims.filter((claim) => claim.negated).length,
    statuses: [...new Set(claims.map((claim) => claim.status))].sort(),
  };
  return [{ ...data, attributes }];
}

/** The graph that is on the stage, with the claims that pass the filter and the articles they stand in. */
export function visibleData(network: Network, visible: Visible, filter: Filter): GraphData {
  const nodes = network.nodes.filter((_, node) => visible.nodes[node] === present);
  const keys = new Set(nodes.map((node) => node.key));
  const edges = network.edges.flatMap((_, edge) =>
    visible.edges[edge] === present ? visibleEdge(network, edge, filter) : [],
  );
  const used = new Set(
    edges.flatMap((edge) => edge.attributes.claims.map((claim) => claim.document)),
  );
  const documents = network.data.attributes.documents
    .filter((document) => used.has(document.id))
    .map((document) => ({
      ...document,
      mentions: document.mentions.filter((mention) => keys.has(mention.node)),
    }));
  return { ...network.data, attributes: { ...network.data.attributes, documents }, nodes, edges };
}
