import type { Span } from "../../src/core/span.ts";
import type { ClaimData, DocumentData } from "../../src/graph/graph-data.ts";
import { type Child, element } from "../dom/element.ts";
import { claimSpans, type Role } from "../model/claim-spans.ts";
import type { Network } from "../model/network.ts";
import { counted, dated } from "../model/phrase.ts";
import { type Labelled, type Segment, segmentText } from "../model/segment.ts";
import { titleOf } from "../model/title-of.ts";
import { claimStrip } from "./claim-strip.ts";
import type { Page } from "./page.ts";

/** What a place of an article is: a mention, the words of a claim, a part of the chosen claim. */
type Place =
  | { readonly type: "mention"; readonly node: string }
  | { readonly type: "trigger"; readonly claim: ClaimData }
  | { readonly type: "role"; readonly role: Role }
  | { readonly type: "said" };

/** The claims that rest on an article, in the order of its text. */
export function claimsIn(network: Network, document: string): ClaimData[] {
  return [...network.claims.values()]
    .map(({ claim }) => claim)
    .filter((claim) => claim.document === document)
    .sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1));
}

function placesIn(
  document: DocumentData,
  claims: readonly ClaimData[],
  { chosen, speaker }: { readonly chosen: ClaimData | null; readonly speaker: string | null },
): Labelled<Place>[] {
  const said = document.statements.filter(({ speaker: by }) => by !== null && by === speaker);
  return [
    ...said.map(({ content }) => ({
      start: content.start,
      end: content.end,
      label: { type: "said" } as const,
    })),
    ...document.mentions.map(({ start, end, node }) => ({
      start,
      end,
      label: { type: "mention", node } as const,
    })),
    ...claims.map((claim) => ({
      start: claim.trigger.start,
      end: claim.trigger.end,
      label: { type: "trigger", claim } as const,
    })),
    ...(chosen ? claimSpans(chosen) : []).map(({ start, end, label }) => ({
      start,
      end,
      label: { type: "role", role: label } as const,
    })),
  ];
}

/** The claim that a press on its words opens: the next one, where several rest on the same words. */
function nextClaim(page: Page, claims: readonly ClaimData[]): ClaimData | undefined {
  const { pick } = page.store.get();
  const now = claims.findIndex((claim) => pick?.type === "claim" && claim.id === pick.id);
  return claims[(now + 1) % claims.length];
}

/** What the places of a stretch of text say, each kind apart. */
interface Reading {
  /** Whether the chosen node says it. */
  readonly said: boolean;
  readonly roles: readonly Role[];
  readonly claims: readonly ClaimData[];
  readonly node: string | undefined;
}

function readPlaces(places: readonly Place[]): Reading {
  return {
    said: places.some((place) => place.type === "said"),
    roles: places.flatMap((place) => (place.type === "role" ? place.role : [])),
    claims: places.flatMap((place) => (place.type === "trigger" ? place.claim : [])),
    node: places.find((place) => place.type === "mention")?.node,
  };
}

function classesOf({ network, store }: Page, { roles, claims, node, said }: Reading): string {
  const [claim] = claims;
  const edge = claim && network.edges[network.claims.get(claim.id)?.edge ?? -1];
  const named = network.nodes[network.nodeAt.get(node ?? "") ?? -1];
  const { pick } = store.get();
  const classes = roles.map((role) => `role-${role}`);
  if (said) classes.push("said");
  if (edge) classes.push(`says ${edge.attributes.polarity}`);
  else if (named) classes.push(`mention ${named.attributes.kind}`);
  if (named && pick?.type === "node" && pick.id === node) classes.push("here");
  return classes.join(" ");
}

function writeSegment(page: Page, document: DocumentData, segment: Segment<Place>): Child {
  const text = document.text.slice(segment.start, segment.end);
  const reading = readPlaces(segment.labels);
  const { claims, node } = reading;
  const classes = classesOf(page, reading);
  const [claim] = claims;
  if (!claim && node === undefined)
    return classes === "" ? text : element("span", { class: classes }, text);
  const onclick = (event: Event): void => {
    event.preventDefault();
    const next = nextClaim(page, claims);
    if (next) page.store.set({ pick: { type: "claim", id: next.id } });
    else if (node !== undefined) page.store.set({ pick: { type: "node", id: node } });
  };
  const to = claim ? { claim: claim.id } : { node: node ?? "" };
  const href = `#${new URLSearchParams({ ...to, article: document.id })}`;
  const edge = claim && page.network.edges[page.network.claims.get(claim.id)?.edge ?? -1];
  const over = { "data-edge": edge?.key, "data-node": edge ? undefined : node };
  return element("a", { class: classes, href, onclick, ...over }, text);
}

function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

function heading(
  page: Page,
  document: DocumentData,
  { claims, title }: { readonly claims: readonly ClaimData[]; readonly title: readonly Child[] },
): HTMLElement {
  const link =
    document.url && /^https?:\/\//iu.test(document.url)
      ? element("a", { href: document.url, rel: "noopener noreferrer", target: "_blank" }, "source")
      : null;
  return element(
    "div",
    { class: "head" },
    element(
      "button",
      {
        type: "button",
        class: "back",
        "data-key": "back",
        onclick: () => page.store.set({ article: null }),
      },
      "← Back to the claims",
    ),
    element("h2", { class: "title", dir: "auto" }, ...title),
    element(
      "p",
      { class: "counts" },
      document.published ? `${dated(document.published)} · ` : "",
      `${counted(document.mentions.length, "mention")}, ${counted(claims.length, "claim")}`,
      link ? " · " : "",
      link,
    ),
  );
}

/** A paragraph in which every mention and every claim is a link. */
function writeRange(page: Page, document: DocumentData, { range, places }: Stretch): Child[] {
  return segmentText(range, places).map((segment) => writeSegment(page, document, segment));
}

interface Stretch {
  readonly range: Span;
  readonly places: readonly Labelled<Place>[];
}

/** An article in which every mention and every claim leads into the graph. */
export function articlePanel(page: Page, document: DocumentData): HTMLElement[] {
  const { pick } = page.store.get();
  const claims = claimsIn(page.network, document.id);
  const chosen = claims.find((claim) => pick?.type === "claim" && claim.id === pick.id) ?? null;
  const speaker = pick?.type === "node" ? pick.id : null;
  const places = placesIn(document, claims, { chosen, speaker });
  const all = paragraphs(document.text);
  const [first] = all;
  const headed =
    first !== undefined && document.text.slice(first.start, first.end) === document.title;
  const title = headed ? writeRange(page, document, { range: first, places }) : [titleOf(document)];
  return [
    heading(page, document, { claims, title }),
    claimStrip(page, claims, chosen),
    element(
      "div",
      { class: "article" },
      ...all
        .slice(headed ? 1 : 0)
        .map((range) =>
          element("p", { dir: "auto" }, ...writeRange(page, document, { range, places })),
        ),
    ),
  ];
}
