import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenOf, reachOf, type Site } from "./tree.ts";

interface Clause {
  readonly first: number;
  readonly head: Word;
}

/** Index of the last word of reported speech that begins at a word and is headed by another. */
export function endOfSpeech(reading: Reading, site: Site, { first, head }: Clause): number {
  const reach = reachOf(at(site.tree, head));
  const inside = head.index < site.word.index ? site.word.index - 1 : reach.last;
  const last = cutAtCue(reading, site, { first, last: inside });
  return last < inside ? last : extended(reading, site, last);
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "…, adding that": the next speech of the same speaker ends the one before. */
export function cutAtCue(reading: Reading, { tree }: Site, { first, last }: Range): number {
  const { words } = tree;
  for (let index = first + 2; index <= last; index += 1) {
    const word = words[index];
    if (word?.xpos !== "VBG" || !isCue(reading, word)) continue;
    const before = words[index - 1]?.upos === "ADV" ? index - 2 : index - 1;
    if (words[before]?.text === ",") return before - 1;
  }
  return withoutMarks(tree.words, last);
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
function runOn({ tree, word }: Site, last: number): number {
  const { words } = tree;
  if (word.upos !== "VERB" || !words[last + 1]) return last;
  const stop = words.findIndex(
    (next) => next.index > last && (isBreak(next) || isNextDeed(words, next, word)),
  );
  return stop < 0 ? withoutMarks(words, words.length - 1) : withoutMarks(words, stop - 1);
}

function isBreak({ upos, text }: Word): boolean {
  return upos === "PUNCT" && /^[,;:.()—–-]+$/u.test(text) && text !== "-";
}

/** The "and" of "said that … and left". */
function isNextDeed(words: readonly Word[], word: Word, cue: Word): boolean {
  return word.upos === "CCONJ" && words[word.head]?.head === cue.index;
}

const strayParts = new Set(["obl", "obj", "ccomp", "xcomp", "advmod", "dep", "nmod", "appos"]);

function goesOn(reading: Reading, site: Site): boolean {
  const base = baseOf(site.word);
  if (base !== "conj" && base !== "parataxis") return strayParts.has(base);
  return childBy(site, "nsubj") !== null && !isCue(reading, site.word);
}

function isCue({ lexicon }: Reading, word: Word): boolean {
  const { speechCues } = lexicon.frames;
  return speechCues.has(`${word.lemma}/${posOf(word)}`) || speechCues.has(`${word.lemma}/attitude`);
}

function withoutMarks(words: readonly Word[], index: number): number {
  let last = index;
  while (last > 0 && words[last]?.upos === "PUNCT") last -= 1;
  return last;
}
