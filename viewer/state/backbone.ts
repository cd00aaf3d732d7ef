import { edgesOf, type Network } from "../model/network.ts";
import { type Backbone, present } from "./visible.ts";

/** A graph of more nodes or edges than this opens to its backbone. */
export const mostNodes = 1200;
export const mostEdges = 5000;
const labelPasses = 3;

interface Labels {
  readonly labels: Int32Array;
  /** What weighs each label around the node that is looked at; empty in between. */
  readonly tally: Float64Array;
}

/** Visit the labels around a node with the weight of the edge to each. */
function lookAround(
  { source, target, first, incident, weight }: Network,
  { labels }: Labels,
  { node, visit }: { readonly node: number; readonly visit: (label: number, by: number) => void },
): void {
  const end = first[node + 1] ?? 0;
  for (let i = first[node] ?? 0; i < end; i++) {
    const edge = incident[i] ?? 0;
    const other = (source[edge] ?? 0) + (target[edge] ?? 0) - node;
    visit(labels[other] ?? 0, weight[edge] ?? 1);
  }
}

/** The label that weighs most around a node, the lowest of equals. */
function heaviestLabel(network: Network, known: Labels, node: number): number {
  const { labels, tally } = known;
  let best = labels[node] ?? node;
  let most = 0;
  const add = (label: number, by: number): void => {
    const sum = (tally[label] ?? 0) + by;
    tally[label] = sum;
    if (sum < most || (sum === most && label >= best)) return;
    most = sum;
    best = label;
  };
  lookAround(network, known, { node, visit: add });
  const clear = (label: number): void => {
    tally[label] = 0;
  };
  lookAround(network, known, { node, visit: clear });
  return best;
}

/** Rough communities: each node takes the label that weighs most around it, a few times over. */
function spreadLabels(network: Network): Int32Array {
  const labels = Int32Array.from(network.nodes, (_, i) => i);
  const tally = new Float64Array(labels.length);
  for (let pass = 0; pass < labelPasses; pass++)
    for (let node = 0; node < labels.length; node++)
      labels[node] = heaviestLabel(network, { labels, tally }, node);
  return labels;
}

/** Each community's share of `room` places, by its label. */
function shareOut(labels: Int32Array, room: number): Map<number, number> {
  const shares = new Map<number, number>();
  for (const label of labels) shares.set(label, (shares.get(label) ?? 0) + 1);
  for (const [label, size] of shares) shares.set(label, Math.ceil((size / labels.length) * room));
  return shares;
}

/** The strongest nodes, each community giving its share, so that none is left out because another is larger. */
function chooseNodes(network: Network): Uint8Array {
  const labels = spreadLabels(network);
  const shares = shareOut(labels, mostNodes);
  const strength = (node: number): number => network.strength[node] ?? 0;
  const order = Int32Array.from(labels.keys()).sort((a, b) => strength(b) - strength(a) || a - b);
  const shared = order.filter((node) => {
    const label = labels[node] ?? node;
    const left = shares.get(label) ?? 0;
    shares.set(label, left - 1);
    return left > 0;
  });
  const chosen = new Uint8Array(labels.length);
  let count = 0;
  for (const node of [...shared.slice(0, (mostNodes * 3) / 4), ...order]) {
    if (count >= mostNodes) break;
    if (chosen[node] === present) continue;
    chosen[node] = present;
    count += 1;
  }
  return chosen;
}

function chooseEdges(network: Network, nodes: Uint8Array): Uint8Array {
  const inside: number[] = [];
  nodes.forEach((stand, node) => {
    if (stand !== present) return;
    for (const edge of edgesOf(network, node)) {
      const [from, to] = [network.source[edge] ?? 0, network.target[edge] ?? 0];
      if (from === node && nodes[to] === present) inside.push(edge);
    }
  });
  const weight = (edge: number): number => network.weight[edge] ?? 0;
  const reach = (edge: number): number =>
    Math.min(
      network.strength[network.source[edge] ?? 0] ?? 0,
      network.strength[network.target[edge] ?? 0] ?? 0,
    );
  inside.sort((a, b) => weight(b) - weight(a) || reach(b) - reach(a) || a - b);
  const chosen = new Uint8Array(network.edges.length);
  for (const edge of inside.slice(0, mostEdges)) chosen[edge] = present;
  return chosen;
}

/** The backbone of a large graph: its strongest nodes and edges over all its communities; `null` for a small one. */
export function findBackbone(network: Network): Backbone | null {
  if (network.nodes.length <= mostNodes && network.edges.length <= mostEdges) return null;
  const nodes = chooseNodes(network);
  return { nodes, edges: chooseEdges(network, nodes) };
}
