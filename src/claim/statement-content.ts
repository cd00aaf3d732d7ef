import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Quotation } from "../text/document.ts";
import { type CueClause, cueClauseOf, recipientVerbs } from "./cue-clause.ts";
import { isUtterance, type Quoted, widened } from "./quoted.ts";
import { endOfSpeech } from "./speech-end.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  headOf,
  isBelow,
  reachOf,
  type Site,
  type Tree,
} from "./tree.ts";

/** What a verb or noun of saying introduces: a clause after it, a quotation beside it, or the sentence that it ends. */
export function clauseContent(reading: Quoted, site: Site): Span | null {
  if (site.word.upos !== "VERB") return complement(reading, site);
  const clause = cueClauseOf(site);
  const colon = afterColon(reading, site, clause);
  if (colon) return colon;
  const before = utteranceBefore(reading, site, clause);
  if (before) {
    const after = utteranceAfter(reading, site, clause);
    return after && isClose(reading, site, { before, after }) ? joined(before, after) : before;
  }
  if (isMedial(site, clause)) return wholeSentence(reading, site);
  return (
    complement(reading, site) ??
    utteranceAfter(reading, site, clause) ??
    sentenceAround(reading, site, clause) ??
    sentenceBefore(reading, site) ??
    restOfSentence(reading, site)
  );
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

/** "The museum, she said, would open": commas on both sides of the words of saying. */
function isMedial(site: Site, { first, last }: CueClause): boolean {
  const { words } = site.tree;
  if (first < 2 || words[first - 1]?.text !== "," || words[last + 1]?.text !== ",") return false;
  const next = words[last + 2];
  if (!next || next.upos === "PUNCT" || site.word.xpos === "VBG") return false;
  if (next.xpos === "VBG" || baseOf(next) === "mark" || /^(who|which|whose|as)$/u.test(next.text))
    return false;
  return baseOf(site.word) !== "conj" && baseOf(site.word) !== "acl";
}

function wholeSentence(reading: Quoted, site: Site): Span | null {
  const words = site.tree.words.filter((word) => word.upos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? widened(quotationsAt(reading, site), { start: first.start, end: last.end })
    : null;
}

function quotationsAt(reading: Quoted, { tree }: Site): readonly Quotation[] {
  return reading.quoted[tree.index] ?? [];
}

/** "He added: …", and the paragraph after "The paper reports:". */
function afterColon(reading: Quoted, site: Site, { last }: CueClause): Span | null {
  const { tree } = site;
  const colon = tree.words.find(({ index, text }) => index > site.word.index && text === ":");
  if (!colon || colon.index > last + 2) return null;
  const next = tree.words[colon.index + 1];
  const end = tree.words.findLast((word) => word.upos !== "PUNCT");
  if (next && end && end.index > colon.index)
    return widened(quotationsAt(reading, site), { start: next.start, end: end.end });
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
    childrenBy(site, "ccomp").find(({ index }) => index > word.index) ?? nounsClause(site);
  if (!head) return null;
  const first = startOfComplement(site, head);
  const start = tree.words[first];
  const last = tree.words[endOfSpeech(reading, site, { first, head })];
  if (!start || !last || last.index < first) return null;
  return widened(quotationsAt(reading, site), { start: start.start, end: last.end });
}

/** From "that"; else from the first word of the clause, which may be taken for an object of the cue. */
function startOfComplement(site: Site, head: Word): number {
  const { tree, word } = site;
  const marker = childBy(at(tree, head), "mark");
  if (marker && marker.index > word.index) return marker.index;
  const inside = Math.max(reachOf(at(tree, head)).first, word.index + 1);
  if (word.upos === "NOUN" || recipientVerbs.has(word.lemma)) return inside;
  const strays = childrenBy(site, "obj", "xcomp").filter(({ index }) => index > word.index);
  return Math.min(inside, ...strays.map((stray) => reachOf(at(tree, stray)).first));
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
  const quotation = quotationsAt(reading, site).findLast(
    (other) => other.end <= word.start && isUtterance(text, other),
  );
  if (!quotation) return null;
  const start = Math.max(quotation.end, tree.words[first]?.start ?? word.start);
  const isBefore =
    isBeside(text, { start: quotation.end, end: start }) ||
    (childBy(site, "ccomp") === null && isNamed(text, { start: quotation.end, end: word.start }));
  if (!isBefore) return null;
  const isMixed = /[\p{L}\p{N}]\s*["“‘'`]*$/u.test(
    text.slice(tree.sentence.start, quotation.start),
  );
  return isMixed ? { start: tree.sentence.start, end: quotation.end } : quotation;
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
    quotationsAt(reading, site).find(
      (quotation) =>
        quotation.start >= site.word.end &&
        isUtterance(text, quotation) &&
        (isBeside(text, { start: Math.min(end, quotation.start), end: quotation.start }) ||
          /[,:]\s*["“‘'`]+$/u.test(text.slice(site.word.end, quotation.start))),
    ) ?? null
  );
}

/** Of "It will rain, she said" and "It will, she said, rain" the sentence; of a relative clause the clause. */
function sentenceAround(reading: Quoted, site: Site, clause: CueClause): Span | null {
  const { tree } = site;
  const comma = tree.words[clause.first - 1];
  if (!comma || !/^[,—–-]+$/u.test(comma.text) || !isAside(site)) return null;
  const scope = scopeOf(site);
  const before = tree.words[clause.first - 2];
  const first = tree.words[scope.first];
  const rest = tree.words[clause.last + 1];
  const end = tree.words.findLast((word) => word.index <= scope.last && word.upos !== "PUNCT");
  const goesOn = rest?.text === "," && end && goesOnAfter(site, clause.last + 2);
  const last = goesOn ? end : before;
  if (!first || !last || last.end <= first.start) return null;
  return widened(quotationsAt(reading, site), { start: first.start, end: last.end });
}

/** What comes after the words of saying does not belong to them. */
function goesOnAfter({ tree, word }: Site, index: number): boolean {
  const next = tree.words[index];
  return next !== undefined && tree.words.length > index + 2 && !isBelow(tree, next, word);
}

/** The cue ends the sentence: "Fares Will Rise, Minister Says". */
function sentenceBefore(reading: Quoted, site: Site): Span | null {
  const words = site.tree.words.filter((word) => word.upos !== "PUNCT");
  if (words.at(-1) !== site.word) return null;
  const comma = site.tree.words.findLast(
    ({ index, text }) => index < site.word.index && text === ",",
  );
  const [first, last] = [words[0], words.findLast(({ index }) => comma && index < comma.index)];
  if (!first || !last || last.index - first.index < 2) return null;
  return widened(quotationsAt(reading, site), { start: first.start, end: last.end });
}

/** What follows a verb of saying with a subject, where the parse of it went wrong but it holds a clause. */
function restOfSentence(reading: Quoted, site: Site): Span | null {
  if (!childBy(site, "nsubj") || site.word.xpos === "VBN") return null;
  const rest = site.tree.words.filter(
    ({ index, upos }) => index > site.word.index && upos !== "PUNCT",
  );
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last || rest.length < 4 || !rest.some(isFinite)) return null;
  return widened(quotationsAt(reading, site), { start: first.start, end: last.end });
}

function isFinite({ upos, xpos }: Word): boolean {
  return (upos === "VERB" || upos === "AUX") && /^(VBD|VBZ|VBP|MD)$/u.test(xpos);
}

function isAside(site: Site): boolean {
  const { word } = site;
  return (
    baseOf(word) === "parataxis" ||
    childrenBy(site, "ccomp").some(({ index }) => index < word.index)
  );
}

function scopeOf(site: Site): { readonly first: number; readonly last: number } {
  const head = baseOf(site.word) === "parataxis" ? headOf(site) : null;
  return head?.deprel === "acl:relcl" ? reachOf(at(site.tree, head)) : wholeOf(site.tree);
}

function wholeOf({ words }: Tree): { readonly first: number; readonly last: number } {
  const first = words.findIndex((word) => word.upos !== "PUNCT");
  return { first: Math.max(0, first), last: words.length - 1 };
}
