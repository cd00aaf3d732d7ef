import type { Polarity } from "../../src/ontology/ontology.ts";
import { element } from "../dom/element.ts";
import { isDisputed } from "../model/compare-pair.ts";
import { counted, polarityNames } from "../model/phrase.ts";
import { claimsOf } from "../state/visible.ts";
import { claimCard } from "./claim-card.ts";
import type { Page } from "./page.ts";
import { edgeSentence } from "./sentence.ts";

const shownAtOnce = 2;

/** An edge with its claims: the sentence it stands for, then the words that say it. */
export function edgeBlock(page: Page, edge: number, all = false): HTMLElement {
  const { network, store } = page;
  const data = network.edges[edge];
  const claims = claimsOf(network, edge, store.get().filter);
  const many = all ? claims.length : shownAtOnce;
  const more = claims.length - many;
  const rest = element(
    "button",
    { type: "button", class: "more", onclick: () => showRest() },
    `${more} more`,
  );
  const block = element(
    "article",
    { class: `edge ${data?.attributes.polarity ?? "neutral"}`, "data-edge": data?.key ?? "" },
    element(
      "h4",
      {},
      edgeSentence(page, edge),
      claims.length > 1 ? element("span", { class: "times" }, ` ${claims.length}×`) : null,
      isDisputed(network, edge) ? element("span", { class: "tag" }, "claimed and denied") : null,
    ),
    ...claims.slice(0, many).map((claim) => claimCard(page, claim)),
    more > 0 ? rest : null,
    data && claims.length === 0
      ? element("p", { class: "where" }, `weight ${data.attributes.weight}`)
      : null,
  );
  const showRest = (): void => {
    rest.replaceWith(...claims.slice(many).map((claim) => claimCard(page, claim)));
  };
  return block;
}

const order: readonly Polarity[] = ["hostile", "cooperative", "neutral"];

/** Edges in groups of hostile, cooperative and neutral; in each the most claimed first. */
export function edgeGroups(page: Page, edges: readonly number[], most = 60): HTMLElement[] {
  const { network } = page;
  const weight = (edge: number): number => network.edges[edge]?.attributes.weight ?? 0;
  return order.flatMap((polarity) => {
    const members = edges
      .filter((edge) => network.edges[edge]?.attributes.polarity === polarity)
      .sort((a, b) => weight(b) - weight(a) || a - b);
    if (members.length === 0) return [];
    const left = members.length - most;
    return element(
      "section",
      { class: `group ${polarity}` },
      element(
        "h3",
        {},
        polarityNames[polarity],
        element("span", { class: "count" }, members.length),
      ),
      ...members.slice(0, most).map((edge) => edgeBlock(page, edge)),
      left > 0 ? element("p", { class: "where" }, `and ${counted(left, "more relation")}`) : null,
    );
  });
}
