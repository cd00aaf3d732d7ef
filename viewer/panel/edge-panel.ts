import { element } from "../dom/element.ts";
import { counted, dated, polarityNames } from "../model/phrase.ts";
import { claimsOf } from "../state/visible.ts";
import { claimCard } from "./claim-card.ts";
import type { Page } from "./page.ts";
import { edgeSentence } from "./sentence.ts";

/** The panel of an edge: the sentence it stands for, then every claim with its evidence. */
export function edgePanel(page: Page, edge: number): HTMLElement[] {
  const { network, store } = page;
  const data = network.edges[edge];
  if (!data) return [];
  const { polarity, event, firstSeen, lastSeen, weight } = data.attributes;
  const claims = claimsOf(network, edge, store.get().filter);
  const when =
    firstSeen && lastSeen && firstSeen !== lastSeen
      ? `, ${dated(firstSeen)} to ${dated(lastSeen)}`
      : "";
  const kind = event ? `, ${event.toLowerCase()}` : "";
  return [
    element(
      "div",
      { class: "head" },
      element("p", { class: `kind ${polarity}` }, `${polarityNames[polarity]}${kind}`),
      element("h2", { class: "as-sentence" }, edgeSentence(page, edge)),
      element(
        "p",
        { class: "counts" },
        `${counted(claims.length > 0 ? claims.length : weight, "claim")}${when}`,
      ),
    ),
    element(
      "section",
      { class: `edge ${polarity}` },
      ...claims.map((claim) => claimCard(page, claim, true)),
    ),
  ];
}
