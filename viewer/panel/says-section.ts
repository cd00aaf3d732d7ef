import type { DocumentData, StatementData } from "../../src/graph/graph-data.ts";
import { element } from "../dom/element.ts";
import type { Network } from "../model/network.ts";
import type { Page } from "./page.ts";
import { whereWords } from "./where-words.ts";

const shownAtOnce = 3;

interface Said {
  readonly statement: StatementData;
  readonly document: DocumentData;
}

function saidBy(network: Network, speaker: string): Said[] {
  return network.data.attributes.documents.flatMap((document) =>
    document.statements
      .filter((statement) => statement.speaker === speaker)
      .map((statement) => ({ statement, document })),
  );
}

function quoteOf(page: Page, { statement, document }: Said): HTMLElement {
  const open = (): void => page.store.set({ article: document.id });
  return element(
    "div",
    { class: "claim" },
    element(
      "blockquote",
      { dir: "auto" },
      element("span", { class: "cue" }, statement.cue.text, " "),
      statement.form === "direct" ? `“${statement.content.text}”` : statement.content.text,
    ),
    element(
      "p",
      { class: "where" },
      element(
        "button",
        { type: "button", class: "read", onclick: open },
        ...whereWords(page, document),
      ),
    ),
  );
}

/** What the articles report a node to have said, in their words; `null` where nothing. */
export function saysSection(page: Page, speaker: string): HTMLElement | null {
  const said = saidBy(page.network, speaker);
  if (said.length === 0) return null;
  const left = said.slice(shownAtOnce);
  const rest = element(
    "button",
    {
      type: "button",
      class: "more",
      onclick: () => rest.replaceWith(...left.map((one) => quoteOf(page, one))),
    },
    `${left.length} more`,
  );
  return element(
    "section",
    { class: "group says-group" },
    element("h3", {}, "Says", element("span", { class: "count" }, said.length)),
    ...said.slice(0, shownAtOnce).map((one) => quoteOf(page, one)),
    left.length > 0 ? rest : null,
  );
}
