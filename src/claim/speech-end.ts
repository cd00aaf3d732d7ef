import type { Word } from "../syntax/parsed.ts";
import { isCue } from "./is-cue.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenOf, reachOf, type Site, type Tree } from "./tree.ts";

interface Clause {
  readonly first: number;
  readonly head: Word;
}

/** Index of the last word of reported speech that begins at a word and is headed by another. */
export function endOfSpeech(reading: Reading, site: Site, { first, head }: Clause): number {
  const reach = reachOf(at(site.tree, head));
  const inside = head.index < site.word.index ? site.word.index - 1 : reach.last;
  const last = cutAtCue(reading, site, { first, last: inside });
  const isCut = last < withoutMarks(site.tree.words, inside);
  return isCut ? last : extended(reading, site, last);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "…, adding that", "… and urged": the next speech of the same speaker ends the one before. */
export function cutAtCue(reading: Reading, site: Site, { first, last }: Range): number {
  const { words } = site.tree;
  for (let index = first + 2; index <= last; index += 1) {
    const word = words[index];
    if (word?.upos !== "VERB" || !isCue(reading, word)) continue;
    const before = words[index - 1]?.upos === "ADV" ? index - 2 : index - 1;
    if (opensSpeech(site, word, words[before])) return withoutMarks(words, before - 1);
  }
  return withoutMarks(words, last);
}

/** A participle after a comma; after "and" a verb in the form of the cue. */
function opensSpeech({ word: cue }: Site, word: Word, before: Word | undefined): boolean {
  if (word.xpos === "VBG" && before?.text === ",") return true;
  const isJoined = before?.upos === "CCONJ" && word.xpos === cue.xpos;
  return isJoined && /^(VBD|VBZ|VBG)$/u.test(word.xpos) && cue.upos === "VERB";
}

/** "said that A, and B": a further clause with a subject of its own that is no speech, and stray parts of the first. */
function extended(reading: Reading, site: Site, last: number): number {
  let end = last;
  for (const next of childrenOf(site)) {
    const reach = reachOf(at(site.tree, next));
    if (next.index <= end || next.upos === "PUNCT" || reach.first > end + 2) continue;
    if (!goesOn(reading, at(site.tree, next))) break;
    end = reach.last;
  }
  return runOn(site, withoutMarks(site.tree.words, end));
}

/** What follows without a mark, and does not go on with what the speaker did, is part of the speech. */
export function runOn({ tree, word }: Site, last: number): number {
  const { words } = tree;
  if (word.upos !== "VERB" || !words[last + 1]) return last;
  const stop = words.findIndex(
    (next) => next.index > last && (isBreak(next) || isNextDeed(tree, next, word)),
  );
  return stop < 0 ? withoutMarks(words, words.length - 1) : withoutMarks(words, stop - 1);
}

function isBreak({ upos, text }: Word): boolean {
  return upos === "PUNCT" && /^[,;:.()—–-]+$/u.test(text) && text !== "-";
}

/** The "and" of "said that … and left"; "and would be changed" is said as well. */
function isNextDeed({ words, children }: Tree, word: Word, cue: Word): boolean {
  if (word.upos !== "CCONJ" || words[word.head]?.head !== cue.index) return false;
  return !(children[word.head] ?? []).some(({ upos }) => upos === "AUX");
}

/** "said that …, because …": the reason is the speaker's. */
const reasons = new Set(["because", "if", "unless", "until"]);

const strayParts = new Set(["obl", "obj", "ccomp", "xcomp", "advmod", "dep", "nmod", "appos"]);

function goesOn(reading: Reading, site: Site): boolean {
  const base = baseOf(site.word);
  if (base === "advcl") return reasons.has(childBy(site, "mark")?.text.toLowerCase() ?? "");
  if (base !== "conj" && base !== "parataxis") return strayParts.has(base);
  return childBy(site, "nsubj") !== null && !isCue(reading, site.word);
}

function withoutMarks(words: readonly Word[], index: number): number {
  let last = index;
  while (last > 0 && words[last]?.upos === "PUNCT") last -= 1;
  return last;
}
