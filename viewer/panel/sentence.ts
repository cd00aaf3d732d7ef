import type { ClaimData } from "../../src/graph/graph-data.ts";
import { element, name } from "../dom/element.ts";
import { claimWords, edgeWords } from "../model/edge-words.ts";
import { nameOf } from "../model/network.ts";
import { statusNames } from "../model/phrase.ts";
import type { Page } from "./page.ts";

/** A node's name as a way to it. */
export function nodeLink(page: Page, id: string): HTMLElement {
  const node = page.network.nodeAt.get(id);
  if (node === undefined) return element("span", {}, name(id));
  const open = (event: Event): void => {
    event.preventDefault();
    page.store.set({ pick: { type: "node", id } });
  };
  return element(
    "a",
    { class: "to-node", href: `#${new URLSearchParams({ node: id })}`, onclick: open },
    name(nameOf(page.network, node)),
  );
}

/** An edge as a sentence: “Norland threatens Veskia”. */
export function edgeSentence(page: Page, edge: number): HTMLElement {
  const data = page.network.edges[edge];
  if (!data) return element("span");
  const { attributes } = data;
  return element(
    "span",
    { class: "sentence" },
    nodeLink(page, data.source),
    " ",
    element("span", { class: `verb ${attributes.polarity}` }, edgeWords(page.network, edge)),
    " ",
    nodeLink(page, data.target),
  );
}

/** A claim as plain words, for copying and for those who hear the page. */
export function claimText(page: Page, claim: ClaimData): string {
  const edge = page.network.claims.get(claim.id)?.edge ?? -1;
  const ends = page.network.edges[edge];
  if (!ends) return claim.evidence.text;
  const nameFor = (id: string): string => nameOf(page.network, page.network.nodeAt.get(id) ?? -1);
  const says = claim.by === null ? "" : `, said by ${nameFor(claim.by)}`;
  const status = statusNames[claim.status];
  const hedge = claim.condition ? `, ${claim.condition.text}` : status && ` (${status})`;
  return `${nameFor(ends.source)} ${claimWords(page.network, claim)} ${nameFor(ends.target)}${hedge}${says}`;
}
