import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { type Quoted, widened } from "./quoted.ts";
import { cutAtCue } from "./speech-end.ts";
import {
  at,
  baseOf,
  childBy,
  childrenOf,
  prepositionOf,
  reachOf,
  type Site,
  type Tree,
} from "./tree.ts";

/** What an attitude is to: "called for [more schools]", "urged [supporters to vote]", "called [the plan a mistake]". */
export function phraseContent(reading: Quoted, site: Site): Span | null {
  const { tree, word } = site;
  const after = childrenOf(site).filter(({ index }) => index > word.index);
  const parts = after.filter((part) => isObject(part) || isTopic(at(tree, part)));
  if (parts.length === 0) return null;
  const rest = after.filter((part) => isMore(at(tree, part)));
  const reaches = [...parts, ...rest].map((part) => reachOf(at(tree, part)));
  const first = Math.min(...reaches.map((reach) => reach.first));
  if (first <= word.index) return null;
  const end = Math.max(...reaches.map((reach) => reach.last));
  const last = cutAtAside(tree, { first, last: cutAtCue(reading, site, { first, last: end }) });
  const from = tree.words[first];
  const to = tree.words[last];
  if (!from || !to || last < first) return null;
  return widened(reading.quoted[tree.index] ?? [], { start: from.start, end: to.end });
}

const objects = new Set(["obj", "xcomp", "ccomp"]);

function isObject(part: Word): boolean {
  return objects.has(baseOf(part));
}

const topicPrepositions = new Set(["about", "against", "for", "of", "on", "over", "to"]);

function isTopic(site: Site): boolean {
  const base = baseOf(site.word);
  if (base !== "obl" && base !== "advcl") return false;
  const marker = childBy(site, base === "obl" ? "case" : "mark")?.text.toLowerCase() ?? "";
  return topicPrepositions.has(marker) && site.word.entity !== "time";
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "the plan, which …", "the plan, as she did before": what is added after a comma is the writer's. */
function cutAtAside({ words }: Tree, { first, last }: Range): number {
  const comma = words.findIndex(
    ({ index, text }) =>
      index > first && index < last && text === "," && opensAside(words[index + 1]),
  );
  return comma > 0 ? comma - 1 : last;
}

function opensAside(word: Word | undefined): boolean {
  return word !== undefined && /^(which|who|whose|as|while|when|after|where)$/u.test(word.text);
}

const furtherMarkers = new Set(["as", "for", "of", "to", "from", "with", "by", "against"]);

/** What completes the object: "as a fraud", "for not voting", "of lying", "to vote". */
function isMore(site: Site): boolean {
  const base = baseOf(site.word);
  return (base === "obl" || base === "advcl") && furtherMarkers.has(prepositionOf(site));
}
