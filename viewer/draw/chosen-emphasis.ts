import { findPath } from "../model/find-path.ts";
import type { Network } from "../model/network.ts";
import type { ViewState } from "../state/view-state.ts";
import { present, type Visible } from "../state/visible.ts";
import { type Emphasis, emphasize, emphasizePair } from "./emphasis.ts";

function pairOf(network: Network, from: string, to: string): readonly [number, number] | null {
  const [a, b] = [network.nodeAt.get(from), network.nodeAt.get(to)];
  return a === undefined || b === undefined ? null : [a, b];
}

function pathEmphasis(
  network: Network,
  pair: readonly [number, number],
  visible: Visible,
): Emphasis {
  const path = findPath(network, pair, (edge) => visible.edges[edge] === present);
  return {
    nodes: new Set(path?.nodes ?? pair),
    edges: new Set(path?.steps.flat()),
    ringed: new Set(pair),
  };
}

/** What the reader's choice makes stand out; `null` where nothing is chosen. */
export function chosenEmphasis(
  network: Network,
  state: ViewState,
  visible: Visible,
): Emphasis | null {
  const { pick } = state;
  if (!pick) return null;
  if (pick.type === "path" || pick.type === "compare") {
    const pair = pairOf(network, pick.from, pick.to);
    if (!pair) return null;
    return pick.type === "path"
      ? pathEmphasis(network, pair, visible)
      : emphasizePair(network, pair, visible);
  }
  if (pick.type === "node") {
    const index = network.nodeAt.get(pick.id);
    return index === undefined ? null : emphasize(network, { type: "node", index }, visible);
  }
  const index =
    pick.type === "edge" ? network.edgeAt.get(pick.id) : network.claims.get(pick.id)?.edge;
  return index === undefined ? null : emphasize(network, { type: "edge", index }, visible);
}
