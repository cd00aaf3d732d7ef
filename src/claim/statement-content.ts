import { overlaps, type Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenBy, headOf, reachOf, type Site, type Tree } from "./tree.ts";

/** What the words of saying introduce: a clause, the sentence around them, or a quotation beside them. */
export function clauseContent(reading: Reading, site: Site): Span | null {
  const clause = childBy(site, "ccomp") ?? nounsClause(site);
  const own = clause && widened(reading, spanOf(site.tree, reachOf(at(site.tree, clause))));
  if (own) return withoutCue(reading, own, site);
  if (baseOf(site.word) === "parataxis") return widened(reading, around(site));
  return quotationBeside(reading, site);
}

/** A clause that reaches over its own words of saying is cut at them. */
function withoutCue(reading: Reading, content: Span, site: Site): Span {
  if (!overlaps(content, site.word)) return content;
  const quotation = reading.document.quotations.find(
    (other) => overlaps(other, content) && !overlaps(other, site.word),
  );
  return quotation ?? longerSide(content, site.word);
}

function longerSide(content: Span, cue: Span): Span {
  const before = { start: content.start, end: Math.max(content.start, cue.start - 1) };
  const after = { start: Math.min(content.end, cue.end + 1), end: content.end };
  return before.end - before.start >= after.end - after.start ? before : after;
}

function nounsClause(site: Site): Word | null {
  if (site.word.upos !== "NOUN") return null;
  const clause = childrenBy(site, "acl").find((word) => word.deprel === "acl");
  return clause && childBy(at(site.tree, clause), "mark")?.text.toLowerCase() === "that"
    ? clause
    : null;
}

/** What an attitude is to: "called for [more schools]", "urged [supporters to vote]", "opposed [the plan]". */
export function phraseContent(reading: Reading, site: Site): Span | null {
  const { tree } = site;
  const parts = childrenBy(site, "obj", "xcomp", "ccomp").filter(
    (word) => word.index > site.word.index,
  );
  const about =
    parts.length > 0 ? parts : childrenBy(site, "obl").filter((word) => isTopic(at(tree, word)));
  if (about.length === 0) return null;
  const reaches = about.map((word) => reachOf(at(tree, word)));
  const first = Math.min(...reaches.map((reach) => reach.first));
  const last = Math.max(...reaches.map((reach) => reach.last));
  return first > site.word.index ? widened(reading, spanOf(tree, { first, last })) : null;
}

const topicPrepositions = new Set(["about", "against", "for", "of", "on", "over", "to"]);

function isTopic(site: Site): boolean {
  return topicPrepositions.has(childBy(site, "case")?.text.toLowerCase() ?? "");
}

/** The content of "according to X": the clause that the phrase hangs on, without the phrase. */
export function sourceContent(reading: Reading, site: Site): Span | null {
  const head = headOf(site);
  return head ? widened(reading, outside(site, head)) : null;
}

/** Of `"…," he said` the clause that the words of saying interrupt or end. */
function around(site: Site): Span | null {
  const head = headOf(site);
  return head && outside(site, head);
}

/** The longer side of a clause when a part of it is taken out. */
function outside(site: Site, head: Word): Span | null {
  const { tree } = site;
  const whole = reachOf(at(tree, head));
  const part = reachOf(site);
  const before = spanOf(tree, { first: whole.first, last: part.first - 1 });
  const after = spanOf(tree, { first: part.last + 1, last: whole.last });
  if (!before || !after) return before ?? after;
  return before.end - before.start >= after.end - after.start ? before : after;
}

interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The span of some words, without the punctuation around them. */
function spanOf(tree: Tree, reach: Reach): Span | null {
  let { first, last } = reach;
  while (first <= last && tree.words[first]?.upos === "PUNCT") first += 1;
  while (last >= first && tree.words[last]?.upos === "PUNCT") last -= 1;
  const from = tree.words[first];
  const to = tree.words[last];
  return from && to && first <= last ? { start: from.start, end: to.end } : null;
}

/** A content that lies in quotation marks goes as far as they do, over several sentences. */
function widened(reading: Reading, span: Span | null): Span | null {
  if (!span) return null;
  const touching = reading.document.quotations.filter((quotation) => isMostly(span, quotation));
  const start = Math.min(span.start, ...touching.map((quotation) => quotation.start));
  const end = Math.max(span.end, ...touching.map((quotation) => quotation.end));
  return { start, end };
}

function isMostly(span: Span, quotation: Span): boolean {
  if (!overlaps(span, quotation)) return false;
  const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
  return 2 * shared >= span.end - span.start;
}

/** A quotation of some length in the sentence of the cue; the nearest. */
function quotationBeside(reading: Reading, site: Site): Span | null {
  const { sentence } = site.tree;
  const { word } = site;
  const distance = (span: Span) => Math.max(span.start - word.end, word.start - span.end, 0);
  const near = reading.document.quotations
    .filter((quotation) => overlaps(sentence, quotation) && quotation.end - quotation.start >= 12)
    .filter((quotation) => !overlaps(quotation, word))
    .sort((a, b) => distance(a) - distance(b));
  return near[0] ?? null;
}
