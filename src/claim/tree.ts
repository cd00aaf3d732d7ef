import type { ParsedSentence, Word } from "../syntax/parsed.ts";

/** A sentence with, for each word, the words that hang on it. */
export interface Tree {
  /** Number of the sentence in the document. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly sentence: ParsedSentence;
  readonly children: readonly (readonly Word[])[];
  /** The sentence that opens the list in which this one is an item. */
  readonly opener: Tree | null;
}

/** A word in its tree. */
export interface Site {
  readonly tree: Tree;
  readonly word: Word;
}

/** The trees of sentences; an item knows the sentence before its list. */
export function plantTrees(
  sentences: readonly ParsedSentence[],
  lemmaOf: (word: Word) => string,
): readonly Tree[] {
  const trees: Tree[] = [];
  let opener: Tree | null = null;
  for (const sentence of sentences) {
    const isItem = sentence.form === "item";
    const tree = plantTree(withLemmas(sentence, lemmaOf), trees.length, isItem ? opener : null);
    if (!isItem) opener = tree;
    trees.push(tree);
  }
  return trees;
}

function withLemmas(sentence: ParsedSentence, lemmaOf: (word: Word) => string): ParsedSentence {
  const words = sentence.words.map((word) => {
    const lemma = lemmaOf(word);
    return lemma === word.lemma ? word : { ...word, lemma };
  });
  return { ...sentence, words };
}

function plantTree(sentence: ParsedSentence, index: number, opener: Tree | null): Tree {
  const children: Word[][] = sentence.words.map(() => []);
  for (const word of sentence.words) children[word.head]?.push(word);
  return { index, words: sentence.words, sentence, children, opener };
}

/** The words that hang on a word, in order. */
export function childrenOf({ tree, word }: Site): readonly Word[] {
  return tree.children[word.index] ?? [];
}

/** The same place in a tree for another word of it. */
export function at(tree: Tree, word: Word): Site {
  return { tree, word };
}

/** The word on which a word hangs; `null` at the root. */
export function headOf({ tree, word }: Site): Word | null {
  return tree.words[word.head] ?? null;
}

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseOf(word: Word): string {
  const colon = word.deprel.indexOf(":");
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon);
}

/** The first word that hangs on a word by one of these relations, with or without subtype. */
export function childBy(site: Site, ...relations: readonly string[]): Word | null {
  const matches = (child: Word) =>
    relations.includes(child.deprel) || relations.includes(baseOf(child));
  return childrenOf(site).find(matches) ?? null;
}

/** All words that hang on a word by one of these relations, with or without subtype. */
export function childrenBy(site: Site, ...relations: readonly string[]): readonly Word[] {
  return childrenOf(site).filter(
    (child) => relations.includes(child.deprel) || relations.includes(baseOf(child)),
  );
}

/** The preposition of a noun or the marker of a clause, `on_behalf_of` for several words; "" for none. */
export function prepositionOf(site: Site): string {
  const marker = childBy(site, "case") ?? caseInName(site) ?? childBy(site, "mark");
  if (!marker) return "";
  const rest = childrenBy(at(site.tree, marker), "fixed");
  return [marker, ...rest].map((part) => part.text.toLowerCase()).join("_");
}

/** "with the premier Leo Kell": the parser may hang the preposition on a later part of the name. */
function caseInName(site: Site): Word | null {
  const cases = childrenBy(site, "flat").flatMap((part) => childrenBy(at(site.tree, part), "case"));
  return cases.find((word) => word.index < site.word.index) ?? null;
}

/** A word and those coordinated with it. */
export function conjunctsOf(site: Site): readonly Word[] {
  return [site.word, ...childrenBy(site, "conj")];
}

/** First word and last word of a stretch. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

/** The stretch of what hangs on a word, itself included. */
export function reachOf({ tree, word }: Site): Reach {
  let first = word.index;
  let last = word.index;
  const open = [word.index];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    first = Math.min(first, index);
    last = Math.max(last, index);
    for (const child of tree.children[index] ?? []) open.push(child.index);
  }
  return { first, last };
}

/** A stretch of words without the punctuation at its edges. */
export function trimmed(tree: Tree, { first, last }: Reach): Reach {
  const isMark = (index: number) => tree.words[index]?.upos === "PUNCT";
  let [from, to] = [first, last];
  while (from < to && isMark(from)) from += 1;
  while (to > from && isMark(to)) to -= 1;
  return { first: from, last: to };
}

/** Whether a word hangs on another, at any depth, or is it. */
export function isBelow(tree: Tree, word: Word, top: Word): boolean {
  let current: Word | undefined = word;
  while (current && current.index !== top.index) current = tree.words[current.head];
  return current !== undefined;
}
