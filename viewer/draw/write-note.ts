import { byId } from "../dom/element.ts";
import { isLoner, type Network } from "../model/network.ts";
import { counted, grouped } from "../model/phrase.ts";
import { gone, type Visible } from "../state/visible.ts";

/** Say how much of the graph is on the stage, where it is not all. */
export function writeNote(network: Network, visible: Visible): void {
  const count = (stands: Uint8Array): number =>
    stands.reduce((sum, one) => sum + (one === gone ? 0 : 1), 0);
  const loners = network.nodes.filter(
    (_, node) => isLoner(network, node) && visible.nodes[node] === gone,
  );
  const all = network.nodes.length - (network.edges.length > 0 ? loners.length : 0);
  const nodes = count(visible.nodes);
  const edges = count(visible.edges);
  const note = byId("stage-note");
  note.hidden = nodes === all && edges === network.edges.length;
  note.textContent = `Shown: ${grouped(nodes)} of ${counted(all, "node")}, ${grouped(edges)} of ${counted(network.edges.length, "relation")}`;
}
