import type { ClaimData } from "../../src/graph/graph-data.ts";
import { edgesOf, isLoner, type Network, otherEnd } from "../model/network.ts";
import { type Filter, isFiltering, type ViewState } from "./view-state.ts";

/** How a node or an edge stands on the stage. */
export const gone = 0;
export const faded = 1;
export const present = 2;

/** What of a network is on the stage, by the numbers of its nodes and edges. */
export interface Visible {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** The part of a large graph that is drawn unasked; `null` for all of a small one. */
export interface Backbone {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** Whether a claim passes the filter; `published` is the date of its article. */
export function passes(claim: ClaimData, published: string | null, filter: Filter): boolean {
  if (filter.statuses.includes(claim.status)) return false;
  if (filter.articles.includes(claim.document)) return false;
  if (filter.speaker !== null && claim.by !== filter.speaker) return false;
  if (claim.confidence < filter.confidence) return false;
  if (filter.from === null && filter.to === null) return true;
  if (published === null) return false;
  const day = published.slice(0, 10);
  return day >= (filter.from ?? day) && day <= (filter.to ?? day);
}

/** The claims of an edge that pass the filter. */
export function claimsOf(network: Network, edge: number, filter: Filter): readonly ClaimData[] {
  const claims = network.edges[edge]?.attributes.claims ?? [];
  if (!isFiltering(filter)) return claims;
  return claims.filter((claim) =>
    passes(claim, network.documents.get(claim.document)?.published ?? null, filter),
  );
}

function isEdgeLeft(network: Network, edge: number, filter: Filter): boolean {
  const attributes = network.edges[edge]?.attributes;
  if (!attributes) return false;
  if (filter.polarities.includes(attributes.polarity)) return false;
  if (filter.relations.includes(attributes.relation)) return false;
  if (attributes.claims.length === 0) return attributes.weight >= filter.weight;
  return claimsOf(network, edge, filter).length >= filter.weight;
}

function isNodeLeft(network: Network, node: number, state: ViewState): boolean {
  const data = network.nodes[node];
  if (!data) return false;
  if (state.shown.includes(data.key)) return true;
  return !state.hidden.includes(data.key) && !state.filter.kinds.includes(data.attributes.kind);
}

/** Put out nodes that had edges and have none left: the filter is about them too. */
function dropLonely(network: Network, state: ViewState, visible: Visible): void {
  const kept = new Set([
    ...state.shown.map((id) => network.nodeAt.get(id)),
    ...chosenNodes(network, state),
  ]);
  for (let node = 0; node < visible.nodes.length; node++) {
    const edges = edgesOf(network, node);
    if (edges.length === 0 || visible.nodes[node] !== present) continue;
    if (kept.has(node) || edges.some((edge) => visible.edges[edge] === present)) continue;
    visible.nodes[node] = gone;
  }
}

/** The nodes that a choice is about. */
export function chosenNodes(network: Network, state: ViewState): number[] {
  const { pick } = state;
  if (!pick) return [];
  const at = (id: string): number[] => {
    const node = network.nodeAt.get(id);
    return node === undefined ? [] : [node];
  };
  if (pick.type === "node") return at(pick.id);
  if (pick.type === "path" || pick.type === "compare") return [...at(pick.from), ...at(pick.to)];
  const edge =
    pick.type === "edge" ? network.edgeAt.get(pick.id) : network.claims.get(pick.id)?.edge;
  if (edge === undefined) return [];
  return [network.source[edge] ?? 0, network.target[edge] ?? 0];
}

/** The nodes within some steps of the first ones, along edges that are there. */
export function neighbourhood(
  network: Network,
  from: readonly number[],
  { edges, depth }: { readonly edges: Uint8Array; readonly depth: number },
): Set<number> {
  const reached = new Set(from);
  let rim = [...from];
  for (let step = 0; step < depth; step++) {
    const next: number[] = [];
    for (const node of rim)
      for (const edge of edgesOf(network, node)) {
        const other = otherEnd(network, edge, node);
        if (edges[edge] !== present || reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    rim = next;
  }
  return reached;
}

function keepNear(network: Network, state: ViewState, visible: Visible): void {
  const chosen = chosenNodes(network, state);
  if (state.depth === 0 || chosen.length === 0) return;
  const near = neighbourhood(network, chosen, { edges: visible.edges, depth: state.depth });
  for (const id of state.shown) near.add(network.nodeAt.get(id) ?? -1);
  for (let node = 0; node < visible.nodes.length; node++)
    if (!near.has(node)) visible.nodes[node] = gone;
}

function baseOf(network: Network, state: ViewState, backbone: Backbone | null): Visible {
  const all = (length: number): Uint8Array => new Uint8Array(length).fill(present);
  if (!backbone) return { nodes: all(network.nodes.length), edges: all(network.edges.length) };
  const nodes = backbone.nodes.slice();
  const edges = backbone.edges.slice();
  for (const id of [...state.shown, ...chosenNodes(network, state)]) {
    const node = typeof id === "number" ? id : network.nodeAt.get(id);
    if (node === undefined) continue;
    nodes[node] = present;
    for (const edge of strongest(network, edgesOf(network, node))) {
      edges[edge] = present;
      nodes[otherEnd(network, edge, node)] = present;
    }
  }
  return { nodes, edges };
}

const expandedEdges = 60;

function strongest(network: Network, edges: Int32Array): readonly number[] {
  const weight = (edge: number): number => network.edges[edge]?.attributes.weight ?? 0;
  return [...edges].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, expandedEdges);
}

/** Nodes without an edge are mentioned, not part of who does what: they come when they are asked for. */
function putLonersAway(network: Network, state: ViewState, { nodes }: Visible): void {
  if (network.edges.length === 0) return;
  const chosen = chosenNodes(network, state);
  for (let node = 0; node < nodes.length; node++)
    if (isLoner(network, node) && !chosen.includes(node)) nodes[node] = gone;
}

function filterNodes(network: Network, state: ViewState, { nodes }: Visible): void {
  for (let node = 0; node < nodes.length; node++)
    if (nodes[node] === present && !isNodeLeft(network, node, state)) nodes[node] = gone;
}

function filterEdges(network: Network, filter: Filter, { edges }: Visible): void {
  for (let edge = 0; edge < edges.length; edge++)
    if (edges[edge] === present && !isEdgeLeft(network, edge, filter)) edges[edge] = gone;
}

/** Take away the edges that have lost an end. */
function cutEdges({ source, target }: Network, { nodes, edges }: Visible): void {
  for (let edge = 0; edge < edges.length; edge++)
    if (nodes[source[edge] ?? 0] === gone || nodes[target[edge] ?? 0] === gone) edges[edge] = gone;
}

/** What the state leaves of a network. Filtering only takes away; it never moves anything. */
export function seeVisible(
  network: Network,
  state: ViewState,
  backbone: Backbone | null = null,
): Visible {
  const base = baseOf(network, state, backbone);
  if (!state.loners) putLonersAway(network, state, base);
  const left: Visible = { nodes: base.nodes.slice(), edges: base.edges.slice() };
  filterNodes(network, state, left);
  if (isFiltering(state.filter)) {
    filterEdges(network, state.filter, left);
    cutEdges(network, left);
    dropLonely(network, state, left);
  } else cutEdges(network, left);
  keepNear(network, state, left);
  cutEdges(network, left);
  if (state.fade) fadeInstead(base, left);
  return left;
}

function fadeInstead(base: Visible, left: Visible): void {
  for (const kind of ["nodes", "edges"] as const)
    for (let i = 0; i < left[kind].length; i++)
      if (base[kind][i] === present && left[kind][i] === gone) left[kind][i] = faded;
}
