import { nounFeatures } from "./features-noun.ts";
import { pronounFeatures } from "./features-pronoun.ts";
import { type Features, readFeatures } from "./features-text.ts";
import { verbFeatures } from "./features-verb.ts";
import type { TaggedSentence, TaggedWord } from "./tagged-word.ts";

/** The universal features of the words of a sentence, as UD English has them. */
export function findFeatures(words: readonly TaggedWord[]): Features[] {
  const dependents: TaggedWord[][] = words.map(() => []);
  for (const word of words) dependents[word.head]?.push(word);
  const sentence = { words, dependents };
  return words.map((word, i) => readFeatures(featuresOf(word, i, sentence)));
}

function featuresOf(word: TaggedWord, index: number, sentence: TaggedSentence): string {
  if (/^(?:VB|MD)/u.test(word.xpos)) return verbFeatures(word, index, sentence);
  if (/^(?:PRON|DET)$/u.test(word.upos)) return pronounFeatures(word);
  return nounFeatures(word);
}
