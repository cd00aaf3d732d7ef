import { type Quote, quote } from "../core/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mentioned } from "../mention/mention.ts";
import { plantTrees, type Reach, type Tree, trimmed } from "./tree.ts";

/** A document made ready for the rules: trees, and the mentions that each word heads or stands in. */
export interface Reading {
  readonly document: Mentioned;
  readonly lexicon: Lexicon;
  readonly trees: readonly Tree[];
  /** For each sentence and word: mentions that the word heads, the widest first. */
  readonly headed: readonly ReadonlyMap<number, readonly number[]>[];
  /** For each sentence: mentions that the caller gave. */
  readonly given: readonly (readonly number[])[];
  /** Entities of the mentions that the caller gave. */
  readonly givenEntities: ReadonlySet<number>;
}

/** Classes of words that the tables of lemmas hold. */
const tabled = new Set(["VERB", "NOUN", "ADJ"]);

/** A document with what all rules look up. */
export function openReading(document: Mentioned, lexicon: Lexicon): Reading {
  const trees = plantTrees(document.sentences, ({ text, upos, lemma }) =>
    tabled.has(upos) ? lexicon.frames.lemmaOf({ text, pos: upos.toLowerCase(), lemma }) : lemma,
  );
  const headed = trees.map(() => new Map<number, number[]>());
  const given = trees.map((): number[] => []);
  document.mentions.forEach((mention, index) => {
    const ofSentence = headed[mention.sentence];
    ofSentence?.set(mention.head, [...(ofSentence.get(mention.head) ?? []), index]);
    if (mention.rule === "given") given[mention.sentence]?.push(index);
  });
  const known = document.mentions.filter(({ rule }) => rule === "given");
  const givenEntities = new Set(known.map(({ entity }) => entity));
  return { document, lexicon, trees, headed, given, givenEntities };
}

/** Whether the caller gave a mention, and so asks about whom it names. */
export function isGiven({ document }: Reading, mention: number): boolean {
  return document.mentions[mention]?.rule === "given";
}

/** The text of a stretch of words, without the punctuation at its edges. */
export function quoteWords({ document }: Reading, tree: Tree, reach: Reach): Quote {
  const { first, last } = trimmed(tree, reach);
  return quote(document.text, tree.words[first]?.start ?? 0, tree.words[last]?.end ?? 0);
}
