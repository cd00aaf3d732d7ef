import { type Quote, quote } from "../core/span.ts";
import type { Parsed, Word } from "../syntax/parsed.ts";

/** A sentence as the finders read it: its words, who depends on whom, and how it is capitalized. */
export interface SentenceView {
  readonly text: string;
  readonly index: number;
  readonly paragraph: number;
  readonly words: readonly Word[];
  /** Indexes of the dependents of each word, in order. */
  readonly children: readonly (readonly number[])[];
  /** Most Words Begin With a Capital: capitals say nothing about names. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
}

/** The sentences of a document with their dependents and capitals looked up. */
export function viewSentences(parsed: Parsed): SentenceView[] {
  return parsed.sentences.map((sentence, index) => {
    const children: number[][] = sentence.words.map(() => []);
    for (const word of sentence.words) children[word.head]?.push(word.index);
    const { words, paragraph } = sentence;
    const content = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
    const capitals = content.filter((word) => isCapitalized(word.text)).length;
    const isHeading =
      sentence.form === "headline" || !/[.?!…]["”’)]?$/u.test(words.at(-1)?.text ?? "");
    return {
      text: parsed.text,
      index,
      paragraph,
      words,
      children,
      titleCase: isHeading && content.length > 0 && capitals >= 0.8 * content.length,
      allCaps: content.length > 1 && content.every((word) => word.text === word.text.toUpperCase()),
    };
  });
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The words from `first` to `last` as they stand in the text. */
export function quoteWords(view: SentenceView, first: number, last: number): Quote {
  const start = view.words[first]?.start ?? 0;
  return quote(view.text, start, view.words[last - 1]?.end ?? start);
}

/** The word that stands for the range in the tree: the first whose head lies outside of it. */
export function headOf(view: SentenceView, first: number, last: number): number {
  const outside = view.words
    .slice(first, last)
    .filter((word) => word.head < first || word.head >= last);
  const strong = outside.find(
    (word) => !/^(punct|case|det|cc|amod|compound|mark|advmod)/u.test(word.deprel),
  );
  return (strong ?? outside.at(-1))?.index ?? last - 1;
}

/** Whether the word is `ancestor` or hangs below it. */
export function isBelow(view: SentenceView, index: number, ancestor: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= view.words.length; steps += 1) {
    if (at === ancestor) return true;
    at = view.words[at]?.head ?? -1;
  }
  return false;
}

/** The word before which a preposition stands, such as "in" for "in the old city"; "" for none. */
export function prepositionOf(view: SentenceView, index: number): string {
  const found = (view.children[index] ?? []).find(
    (child) => view.words[child]?.deprel === "case" && child < index,
  );
  return found === undefined ? "" : (view.words[found]?.text.toLowerCase() ?? "");
}
