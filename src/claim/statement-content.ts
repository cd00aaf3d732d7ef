import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { type CueClause, cueClauseOf, recipientVerbs } from "./cue-clause.ts";
import { isUtterance, type Quoted, quotationsAt, widened } from "./quoted.ts";
import { isMedial, sentenceAround, sentenceBefore, wholeSentence } from "./sentence-content.ts";
import { endOfSpeech } from "./speech-end.ts";
import { at, childBy, childrenBy, reachOf, type Site } from "./tree.ts";

/** What a verb or noun of saying introduces: a clause after it, a quotation beside it, or the sentence that it ends. */
export function clauseContent(reading: Quoted, site: Site): Span | null {
  if (site.word.upos !== "VERB") return complement(reading, site);
  const clause = cueClauseOf(site);
  const quoted = quotationAround(reading, site, clause);
  if (quoted) return quoted;
  if (isMedial(site, clause)) return wholeSentence(reading, site);
  return (
    complement(reading, site) ??
    utteranceAfter(reading, site, clause) ??
    sentenceAround(reading, site, clause) ??
    sentenceBefore(reading, site)
  );
}

/** The quotation before or after a verb that is a cue only beside one: "she continued". */
export function quotedContent(reading: Quoted, site: Site): Span | null {
  const clause = cueClauseOf(site);
  return quotationAround(reading, site, clause) ?? utteranceAfter(reading, site, clause);
}

/** What follows a colon, or the quotation that the words of saying end or interrupt. */
function quotationAround(reading: Quoted, site: Site, clause: CueClause): Span | null {
  const colon = afterColon(reading, site, clause);
  if (colon) return colon;
  const before = utteranceBefore(reading, site, clause);
  if (!before) return null;
  const after = utteranceAfter(reading, site, clause);
  return after && isClose(reading, site, { before, after }) ? joined(before, after) : before;
}

const joined = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

interface Parts {
  readonly before: Span;
  readonly after: Span;
}

/** `"…," he said, "…"`: two parts of one quotation, with little between. */
function isClose(reading: Quoted, { word }: Site, { before, after }: Parts): boolean {
  const rest = reading.document.text.slice(word.end, after.start);
  return (
    after.start - before.end <= after.end - after.start + before.end - before.start &&
    !/[.?!]\s/u.test(rest)
  );
}

/** "He added: …", and the paragraph after "The paper reports:". */
function afterColon(reading: Quoted, site: Site, { last }: CueClause): Span | null {
  const { tree } = site;
  const colon = tree.words.find(({ index, text }) => index > site.word.index && text === ":");
  if (!colon || colon.index > last + 2) return null;
  const next = tree.words[colon.index + 1];
  const end = tree.words.findLast((word) => word.upos !== "PUNCT");
  if (next && end && end.index > colon.index)
    return widened(quotationsAt(reading, site.tree.index), { start: next.start, end: end.end });
  return quotationAtStart(reading, tree.index + 1) ?? paragraphAfter(reading, site);
}

/** "He went on:" ends a paragraph, and the next one is what he said. */
function paragraphAfter(reading: Quoted, { tree }: Site): Span | null {
  const first = reading.trees[tree.index + 1];
  if (!first || first.sentence.paragraph === tree.sentence.paragraph) return null;
  let last = first;
  for (let next = reading.trees[last.index + 1]; next; next = reading.trees[last.index + 1]) {
    if (next.sentence.paragraph !== first.sentence.paragraph) break;
    last = next;
  }
  return { start: first.sentence.start, end: last.sentence.end };
}

/** The quotation that a sentence begins with. */
function quotationAtStart(reading: Quoted, index: number): Span | null {
  const start = reading.trees[index]?.sentence.start ?? 0;
  return (
    reading.quoted[index]?.find(
      (quotation) => quotation.start - start <= 2 && quotation.start >= start,
    ) ?? null
  );
}

/** The clause that the cue governs, after it. */
function complement(reading: Quoted, site: Site): Span | null {
  const { tree, word } = site;
  const head =
    childrenBy(site, "ccomp").find(({ index }) => index > word.index) ??
    infinitive(site) ??
    nounsClause(site);
  if (!head) return null;
  const begin = startOfComplement(site, head);
  const first = tree.words.findIndex(({ index, upos }) => index >= begin && upos !== "PUNCT");
  const start = tree.words[first];
  const last = tree.words[endOfSpeech(reading, site, { first, head })];
  if (!start || !last || last.index < first) return null;
  return widened(quotationsAt(reading, site.tree.index), { start: start.start, end: last.end });
}

/** From "that"; else from the first word of the clause, which may be taken for an object of the cue. */
function startOfComplement(site: Site, head: Word): number {
  const { tree, word } = site;
  const marker = childBy(at(tree, head), "mark");
  if (marker && marker.index > word.index) return marker.index;
  const inside = Math.max(reachOf(at(tree, head)).first, word.index + 1);
  if (word.upos === "NOUN" || recipientVerbs.has(word.lemma)) return inside;
  const strays = childrenBy(site, "obj", "iobj", "xcomp").filter(({ index }) => index > word.index);
  return Math.min(inside, ...strays.map((stray) => reachOf(at(tree, stray)).first));
}

/** "admitted using it", "told them to leave". */
function infinitive(site: Site): Word | null {
  const { word } = site;
  if (word.upos !== "VERB") return null;
  return (
    childrenBy(site, "xcomp").find(({ index, upos }) => index > word.index && upos === "VERB") ??
    null
  );
}

/** "the claim that it rained", "his decision to go". */
function nounsClause(site: Site): Word | null {
  if (site.word.upos !== "NOUN") return null;
  const clause = childrenBy(site, "acl").find((word) => word.deprel === "acl");
  const marker = clause && childBy(at(site.tree, clause), "mark")?.text.toLowerCase();
  return clause && (marker === "that" || marker === "to") ? clause : null;
}

/** Of `"…," said the minister` the quotation; what stands before an opening mark in mid clause belongs to it. */
function utteranceBefore(reading: Quoted, site: Site, { first }: CueClause): Span | null {
  const { text } = reading.document;
  const { tree, word } = site;
  const quotation = quotationsAt(reading, site.tree.index).findLast(
    (other) => other.end <= word.start && isUtterance(text, other),
  );
  if (!quotation || isJoined(site)) return null;
  const start = Math.max(quotation.end, tree.words[first]?.start ?? word.start);
  const lead = text.slice(tree.sentence.start, quotation.start);
  const isMixed = /[\p{L}\p{N}]\s*["“‘'`]*$/u.test(lead);
  const hasMore = childrenBy(site, "ccomp").some(({ index }) => index > word.index);
  const isBefore =
    (isBeside(text, { start: quotation.end, end: start }) && !(isMixed && hasMore)) ||
    (!hasMore && !isMixed && isNamed(text, { start: quotation.end, end: word.start }));
  if (!isBefore) return null;
  return isMixed ? { start: tree.sentence.start, end: quotation.end } : quotation;
}

/** "…, but pledged to stay": a verb joined to another before it, with no subject of its own. */
function isJoined(site: Site): boolean {
  return site.word.deprel === "conj" && childBy(site, "cc") !== null && !childBy(site, "nsubj");
}

/** Nothing but marks. */
function isBeside(text: string, gap: Span): boolean {
  return /^[\s\p{P}]*$/u.test(text.slice(gap.start, gap.end));
}

/** A name with what is said about it between commas: `" Ana Reyes, a member of the board, `. */
function isNamed(text: string, gap: Span): boolean {
  const between = text.slice(gap.start, gap.end);
  return (
    between.length <= 200 &&
    /^["”’'\s]*[\p{Lu}][^"“”]*$/u.test(between) &&
    /,["”’']*$/u.test(text.slice(gap.start - 1, gap.start + 2).trimEnd())
  );
}

/** `He said, "…"`: what follows the cue in quotation marks. */
function utteranceAfter(reading: Quoted, site: Site, { last }: CueClause): Span | null {
  const { text } = reading.document;
  const end = site.tree.words[last]?.end ?? site.word.end;
  return (
    quotationsAt(reading, site.tree.index).find(
      (quotation) =>
        quotation.start >= site.word.end &&
        isUtterance(text, quotation) &&
        (isBeside(text, { start: Math.min(end, quotation.start), end: quotation.start }) ||
          /[,:]\s*["“‘'`]+$/u.test(text.slice(site.word.end, quotation.start))),
    ) ?? null
  );
}
