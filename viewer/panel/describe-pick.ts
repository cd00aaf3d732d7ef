import { edgeWords } from "../model/edge-words.ts";
import { edgesOf, nameOf } from "../model/network.ts";
import { counted } from "../model/phrase.ts";
import type { Page } from "./page.ts";
import { claimText } from "./sentence.ts";

/** What is chosen, in words for those who hear the page. */
export function describePick(page: Page): string {
  const { network, store } = page;
  const { pick } = store.get();
  if (!pick) return "Nothing chosen.";
  const nameFor = (id: string): string => nameOf(network, network.nodeAt.get(id) ?? -1);
  if (pick.type === "node") {
    const node = network.nodeAt.get(pick.id) ?? -1;
    return `${nameFor(pick.id)}, ${counted(edgesOf(network, node).length, "relation")}.`;
  }
  if (pick.type === "path") return `Path from ${nameFor(pick.from)} to ${nameFor(pick.to)}.`;
  if (pick.type === "compare") return `${nameFor(pick.from)} and ${nameFor(pick.to)} side by side.`;
  const claim = network.claims.get(pick.id)?.claim;
  if (pick.type === "claim" && claim) return claimText(page, claim);
  const edge = network.edges[network.edgeAt.get(pick.id) ?? -1];
  if (!edge) return "";
  return `${nameFor(edge.source)} ${edgeWords(network, network.edgeAt.get(pick.id) ?? -1)} ${nameFor(edge.target)}, ${counted(edge.attributes.weight, "claim")}.`;
}
