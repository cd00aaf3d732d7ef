import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { type CueClause, recipientVerbs } from "./cue-clause.ts";
import { type Quoted, quotationsAt, widened } from "./quoted.ts";
import { cutAtCue } from "./speech-end.ts";
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

/** "The museum, she said, would open": commas on both sides of the words of saying. */
export function isMedial(site: Site, { first, last }: CueClause): boolean {
  const { words } = site.tree;
  if (first < 2 || words[first - 1]?.text !== "," || words[last + 1]?.text !== ",") return false;
  const next = words[last + 2];
  if (!next || next.upos === "PUNCT" || site.word.xpos === "VBG") return false;
  if (next.xpos === "VBG" || baseOf(next) === "mark" || /^(who|which|whose|as)$/u.test(next.text))
    return false;
  return baseOf(site.word) !== "conj" && baseOf(site.word) !== "acl";
}

/** All of the sentence, from its first word to its last. */
export function wholeSentence(reading: Quoted, site: Site): Span | null {
  const words = site.tree.words.filter((word) => word.upos !== "PUNCT");
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? widened(quotationsAt(reading, site.tree.index), { start: first.start, end: last.end })
    : null;
}

/** Of "It will rain, she said" and "It will, she said, rain" the sentence; of a relative clause the clause. */
export function sentenceAround(reading: Quoted, site: Site, clause: CueClause): Span | null {
  const { tree } = site;
  const comma = markBefore(tree, clause.first);
  if (!comma || !(isAside(site) || isAtEnd(site) || endsClause(site, clause))) return null;
  const scope = scopeOf(site);
  const before = tree.words[comma.index - 1];
  const first = tree.words[scope.first];
  const rest = tree.words[clause.last + 1];
  const end = tree.words.findLast((word) => word.index <= scope.last && word.upos !== "PUNCT");
  const goesOn = rest?.text === "," && end && goesOnAfter(site, clause.last + 2);
  const last = goesOn ? end : before;
  if (!first || !last || last.end <= first.start) return null;
  return widened(quotationsAt(reading, site.tree.index), { start: first.start, end: last.end });
}

/** The comma or dash before the words of saying, with or without a mark of quotation between. */
function markBefore({ words }: Tree, first: number): Word | null {
  const isQuote = /^["”’']+$/u.test(words[first - 1]?.text ?? "");
  const mark = words[isQuote ? first - 2 : first - 1];
  return mark && /^[,—–-]+$/u.test(mark.text) ? mark : null;
}

/** The sentence ends with the cue, or with its subject after it. */
function isAtEnd({ tree, word }: Site): boolean {
  const after = tree.words.filter(({ index, upos }) => index > word.index && upos !== "PUNCT");
  const subject = childrenBy(at(tree, word), "nsubj").find(({ index }) => index > word.index);
  if (after.length === 0) return true;
  return subject !== undefined && after.every((other) => isBelow(tree, other, subject));
}

/** "…, the mayor told reporters on Monday": a clause of its own before the words that end the sentence. */
function endsClause({ tree, word }: Site, { first, last }: CueClause): boolean {
  const { words } = tree;
  if (!recipientVerbs.has(word.lemma) || word.xpos === "VBN") return false;
  if (words.some(({ index, upos }) => index > last && upos !== "PUNCT")) return false;
  const before = words.filter(({ index, upos }) => index < first && upos !== "PUNCT");
  return (
    !/^(SCONJ|ADP)$/u.test(before[0]?.upos ?? "SCONJ") &&
    before[0]?.xpos !== "WRB" &&
    before.some(isFiniteVerb)
  );
}

/** What comes after the words of saying does not belong to them. */
function goesOnAfter({ tree, word }: Site, index: number): boolean {
  const next = tree.words[index];
  return next !== undefined && tree.words.length > index + 2 && !isBelow(tree, next, word);
}

/** The cue ends the sentence: "Fares Will Rise, Minister Says". */
export function sentenceBefore(reading: Quoted, site: Site): Span | null {
  const words = site.tree.words.filter((word) => word.upos !== "PUNCT");
  if (words.at(-1) !== site.word) return null;
  const comma = site.tree.words.findLast(
    ({ index, text }) => index < site.word.index && text === ",",
  );
  const [first, last] = [words[0], words.findLast(({ index }) => comma && index < comma.index)];
  if (!first || !last || last.index - first.index < 2) return null;
  return widened(quotationsAt(reading, site.tree.index), { start: first.start, end: last.end });
}

/** What follows a verb of saying with a subject, where the parse of it went wrong but it holds a clause. */
export function restOfSentence(reading: Quoted, site: Site): Span | null {
  if (!childBy(site, "nsubj") || site.word.upos !== "VERB" || site.word.xpos === "VBN") return null;
  const { words } = site.tree;
  const range = { first: site.word.index + 1, last: words.length - 1 };
  const end = cutAtCue(reading, site, range);
  const rest = words.filter(
    ({ index, upos }) => index >= range.first && index <= end && upos !== "PUNCT",
  );
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last || rest.length < 4 || first.upos === "CCONJ" || !rest.some(isFiniteVerb))
    return null;
  return widened(quotationsAt(reading, site.tree.index), { start: first.start, end: last.end });
}

function isFiniteVerb({ upos, xpos }: Word): boolean {
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
