import { edgesOf, type Network } from "../model/network.ts";
import { present, type Visible } from "./visible.ts";

interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Most nodes and edges that a look from near brings. */
const mostNodes = 500;
const mostEdges = 2500;

function nodesIn(network: Network, { x, y }: Places, window: Window): number[] {
  const inside: number[] = [];
  for (let node = 0; node < x.length; node++) {
    const [at = 0, high = 0] = [x[node], y[node]];
    if (at < window.left || at > window.right || high < window.top || high > window.bottom)
      continue;
    inside.push(node);
  }
  const strength = (node: number): number => network.strength[node] ?? 0;
  return inside.sort((a, b) => strength(b) - strength(a) || a - b).slice(0, mostNodes);
}

/** What is visible with the strongest of what else lies in a window: so the rest of a large graph comes by going nearer. `allowed` is all that the filter leaves. */
export function addNear(
  network: Network,
  {
    visible,
    allowed,
    places,
  }: { readonly visible: Visible; readonly allowed: Visible; readonly places: Places },
  window: Window,
): Visible {
  const nodes = visible.nodes.slice();
  const edges = visible.edges.slice();
  const come = nodesIn(network, places, window).filter((node) => allowed.nodes[node] === present);
  for (const node of come) nodes[node] = present;
  const near = come.flatMap((node) =>
    [...edgesOf(network, node)].filter(
      (edge) =>
        allowed.edges[edge] === present &&
        edges[edge] !== present &&
        nodes[network.source[edge] ?? 0] === present &&
        nodes[network.target[edge] ?? 0] === present,
    ),
  );
  const weight = (edge: number): number => network.weight[edge] ?? 0;
  for (const edge of near.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, mostEdges))
    edges[edge] = present;
  return { nodes, edges };
}
