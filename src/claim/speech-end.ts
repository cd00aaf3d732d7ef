import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Reading } from "./reading.ts";
import { at, childBy, childrenBy, reachOf, type Site } from "./tree.ts";

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

/** "said that A, and B": a further clause with a subject of its own that is no speech. */
function extended(reading: Reading, site: Site, last: number): number {
  const next = childrenBy(site, "conj").find(({ index }) => index > last);
  if (!next || isCue(reading, next)) return last;
  const clause = at(site.tree, next);
  const reach = reachOf(clause);
  if (!childBy(clause, "nsubj") || reach.first > last + 2) return last;
  return withoutMarks(site.tree.words, reach.last);
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
