import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Reading } from "./reading.ts";

/** Whether a word may introduce what someone says, thinks or wants. */
export function isCue({ lexicon }: Reading, word: Word): boolean {
  const { speechCues } = lexicon.frames;
  return speechCues.has(`${word.lemma}/${posOf(word)}`) || speechCues.has(`${word.lemma}/attitude`);
}
