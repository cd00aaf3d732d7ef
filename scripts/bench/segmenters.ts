import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readDocument } from "../../src/text/read-document.ts";
import type { Stretch } from "./treebank.ts";

/** A word with its universal tag, where the program has one. */
interface TaggedStretch extends Stretch {
  readonly upos?: string;
}

/** Sentences and words of a text by their places. */
export interface Segmented {
  readonly sentences: readonly Stretch[];
  readonly words: readonly TaggedStretch[];
}

/** A program that finds sentences and words in raw text. */
export interface Segmenter {
  readonly name: string;
  readonly segment: (text: string) => Segmented;
}

/** Our own sentences and tokens, without tags. */
export const dramatisSegmenter: Segmenter = {
  name: "dramatis",
  segment: (text) => {
    const { sentences } = readDocument({ id: "", text });
    return { sentences, words: sentences.flatMap(({ tokens }) => tokens) };
  },
};

const wink = winkNLP(model);

const winkSegmenter: Segmenter = {
  name: "wink-nlp",
  segment: (text) => {
    const document = wink.readDoc(text);
    const tags = document.tokens().out(wink.its.pos);
    const words = placeAll(text, document.tokens().out());
    return {
      sentences: placeAll(text, document.sentences().out()),
      words: words.map((word, i) => ({ ...word, upos: tags[i] ?? "X" })),
    };
  },
};

interface CompromiseTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

const compromiseSegmenter: Segmenter = {
  name: "compromise",
  segment: (text) => {
    const found: { text: string; terms: CompromiseTerm[] }[] = compromise(text).json();
    const terms = found.flatMap((sentence) => sentence.terms);
    const parts = terms.flatMap((term, i) => partsOf(term, terms[i + 1]));
    const places = placeAll(
      text,
      parts.map((part) => part.text),
    );
    return {
      sentences: placeAll(
        text,
        found.map((sentence) => sentence.text.trim()),
      ),
      words: places.map((place, i) => ({ ...place, upos: universalTag(parts[i]) })),
    };
  },
};

/** The programs that are compared, ours first. */
export const segmenters: readonly Segmenter[] = [
  dramatisSegmenter,
  winkSegmenter,
  compromiseSegmenter,
];

/** compromise leaves the second word of a contraction empty. */
function partsOf(term: CompromiseTerm, next: CompromiseTerm | undefined): CompromiseTerm[] {
  if (term.text === "") return [];
  const ending = next?.text === "" ? /(?:n['’]t|['’]\w+)$/iu.exec(term.text) : null;
  if (!ending || !next) return [term];
  return [
    { ...term, text: term.text.slice(0, ending.index) },
    { ...next, text: ending[0] },
  ];
}

const tagsInOrder: readonly (readonly [string, string])[] = [
  ["Pronoun", "PRON"],
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["Negative", "PART"],
  ["Auxiliary", "AUX"],
  ["Copula", "AUX"],
  ["Modal", "AUX"],
  ["ProperNoun", "PROPN"],
  ["Value", "NUM"],
  ["Verb", "VERB"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Expression", "INTJ"],
  ["Noun", "NOUN"],
];

function universalTag(term: CompromiseTerm | undefined): string {
  const tag = tagsInOrder.find(([name]) => term?.tags.includes(name))?.[1] ?? "X";
  return tag === "CCONJ" && !/^(?:and|or|but|nor)$/iu.test(term?.text ?? "") ? "SCONJ" : tag;
}

/** The places of pieces that stand in the text one after the other. */
function placeAll(text: string, pieces: readonly string[]): Stretch[] {
  const places: Stretch[] = [];
  let at = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, at);
    if (start < 0 || piece === "") {
      places.push({ start: at, end: at });
      continue;
    }
    at = start + piece.length;
    places.push({ start, end: at });
  }
  return places;
}
