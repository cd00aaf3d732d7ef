import type { ClaimData } from "../../src/graph/graph-data.ts";
import { element } from "../dom/element.ts";
import { roleNames } from "../model/claim-spans.ts";
import { claimWords } from "../model/edge-words.ts";
import { statusNames } from "../model/phrase.ts";
import type { Page } from "./page.ts";
import { nodeLink } from "./sentence.ts";

function steps(page: Page, claims: readonly ClaimData[], chosen: ClaimData | null): HTMLElement {
  const now = chosen ? claims.indexOf(chosen) : -1;
  const go = (by: number): void => {
    const claim = claims[(now + by + claims.length) % claims.length] ?? claims[0];
    if (claim) page.store.set({ pick: { type: "claim", id: claim.id } });
  };
  const button = (words: string, label: string, by: number): HTMLElement =>
    element(
      "button",
      { type: "button", "aria-label": label, "data-key": label, onclick: () => go(by) },
      words,
    );
  return element(
    "div",
    { class: "steps" },
    button("‹", "Claim before", now < 0 ? 0 : -1),
    element("span", {}, now < 0 ? `${claims.length} claims` : `${now + 1} of ${claims.length}`),
    button("›", "Next claim", 1),
  );
}

function rolesOf(claim: ClaimData): HTMLElement {
  const there = (["source", "trigger", "target", "condition", "speaker"] as const).filter(
    (role) =>
      (role !== "condition" || claim.condition !== null) &&
      (role !== "speaker" || claim.bySpan !== null),
  );
  return element(
    "p",
    { class: "roles" },
    ...there.map((role) => element("span", { class: `role-${role}` }, roleNames[role])),
  );
}

/** The claim that is marked in an article, as a sentence, with the way to the next. */
export function claimStrip(
  page: Page,
  claims: readonly ClaimData[],
  chosen: ClaimData | null,
): HTMLElement {
  const edge = chosen && page.network.edges[page.network.claims.get(chosen.id)?.edge ?? -1];
  if (!chosen || !edge)
    return element(
      "div",
      { class: "strip" },
      element("p", { class: "help" }, "Underlined words say a claim; names lead into the graph."),
      claims.length > 0 ? steps(page, claims, null) : null,
    );
  const hedge = [statusNames[chosen.status], chosen.negated ? "denied" : ""].filter(
    (word) => word !== "",
  );
  const show = (): void => page.store.set({ article: null, pick: { type: "edge", id: edge.key } });
  return element(
    "div",
    { class: `strip ${edge.attributes.polarity}` },
    element(
      "p",
      { class: "sentence" },
      nodeLink(page, edge.source),
      " ",
      element(
        "span",
        { class: `verb ${edge.attributes.polarity}` },
        claimWords(page.network, chosen),
      ),
      " ",
      nodeLink(page, edge.target),
      ...hedge.map((word) => element("span", { class: "tag" }, word)),
      chosen.by === null
        ? null
        : element("span", { class: "by" }, "said by ", nodeLink(page, chosen.by)),
    ),
    rolesOf(chosen),
    element(
      "div",
      { class: "strip-foot" },
      element(
        "button",
        { type: "button", class: "read", onclick: show },
        "All claims of this relation",
      ),
      steps(page, claims, chosen),
    ),
  );
}
