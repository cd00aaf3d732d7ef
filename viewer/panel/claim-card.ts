import type { ClaimData, DocumentData } from "../../src/graph/graph-data.ts";
import { type Child, element, name } from "../dom/element.ts";
import { claimSpans } from "../model/claim-spans.ts";
import { statusNames } from "../model/phrase.ts";
import { segmentText } from "../model/segment.ts";
import { titleOf } from "../model/title-of.ts";
import { copyText } from "./copy-text.ts";
import type { Page } from "./page.ts";
import { claimText, nodeLink } from "./sentence.ts";
import { whereWords } from "./where-words.ts";

/** What a quotation that is cut out of its sentence may start with: no one misses it. */
export const lead = /^[\s,;:•–—-]*/u;

/** The words of a claim with what each is to it; all of it is text. */
function quoteOf(claim: ClaimData, document: DocumentData): HTMLElement {
  const { start: from, end: to } = claim.evidence;
  const skipped = lead.exec(document.text.slice(from, to))?.[0].length ?? 0;
  const range = { start: Math.min(from + skipped, to), end: to };
  const segments = segmentText(range, claimSpans(claim));
  return element(
    "blockquote",
    { dir: "auto" },
    ...segments.map(({ start, end, labels }): Child => {
      const text = document.text.slice(start, end);
      const roles = labels.filter((role) => role !== "evidence");
      return roles.length === 0 ? text : element("mark", { class: roles.join(" ") }, text);
    }),
  );
}

/** A reference to a claim that can be pasted into an article. */
export function citationOf(page: Page, claim: ClaimData): string {
  const document = page.network.documents.get(claim.document);
  const title = document ? titleOf(document) : claim.document;
  const place = [title, document?.published?.slice(0, 10), document?.url];
  const source = place.filter((part) => part !== null && part !== undefined).join(", ");
  return `${claimText(page, claim)}. “${claim.evidence.text}” (${source})`;
}

function hedges(page: Page, claim: ClaimData): HTMLElement | null {
  const parts: HTMLElement[] = [];
  const status = statusNames[claim.status];
  if (status) parts.push(element("span", { class: "tag" }, status));
  if (claim.condition)
    parts.push(element("span", { class: "condition-words" }, name(claim.condition.text)));
  if (claim.negated) parts.push(element("span", { class: "tag" }, "denied"));
  if (claim.confidence < 0.5) parts.push(element("span", { class: "tag" }, "uncertain reading"));
  if (claim.by !== null)
    parts.push(element("span", { class: "by" }, "said by ", nodeLink(page, claim.by)));
  return parts.length === 0 ? null : element("p", { class: "hedges" }, ...parts);
}

/** Which rule read a claim, and how often claims that it reads are right. */
function ruleWords({ rule, confidence }: ClaimData): string {
  return `Read by the rule “${rule.replaceAll("-", " ")}”; confidence ${confidence.toFixed(2)}`;
}

function isChosen(page: Page, claim: ClaimData): boolean {
  const { pick } = page.store.get();
  return pick?.type === "claim" && pick.id === claim.id;
}

/** One claim: what hedges it, the words that say it, where they stand, and the way there. */
export function claimCard(page: Page, claim: ClaimData, explained = false): HTMLElement {
  const document = page.network.documents.get(claim.document);
  const open = (): void =>
    page.store.set({ pick: { type: "claim", id: claim.id }, article: claim.document });
  const where = element(
    "p",
    { class: "where" },
    element(
      "button",
      { type: "button", class: "read", onclick: open, "data-key": `read ${claim.id}` },
      ...whereWords(page, document),
    ),
    element(
      "button",
      {
        type: "button",
        class: "copy",
        title: "Copy as a citation",
        "aria-label": "Copy this claim as a citation",
        onclick: () => copyText(citationOf(page, claim)),
      },
      "Copy",
    ),
  );
  return element(
    "div",
    { class: isChosen(page, claim) ? "claim chosen" : "claim", "data-claim": claim.id },
    hedges(page, claim),
    document ? quoteOf(claim, document) : null,
    where,
    explained ? element("p", { class: "rule" }, ruleWords(claim)) : null,
  );
}
