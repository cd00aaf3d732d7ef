import type { Document, Sentence, Token } from "../text/document.ts";

/** A token with its analysis after Universal Dependencies. */
export interface Word extends Token {
  /** Place in the sentence, from 0. */
  readonly index: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Universal features, such as `{ Tense: "Past", VerbForm: "Fin" }`. */
  readonly feats: Readonly<Record<string, string>>;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype, such as `nsubj:pass`. */
  readonly deprel: string;
  /** Name tag of the recognizer, BIO: `B-PER`, `I-ORG`, `O`. */
  readonly ner: string;
  /** Type (after GUM) of the mention that the word heads, such as `person` or `abstract`; "" for none. */
  readonly entity: string;
}

/** A sentence with one word for each token; exactly one word is the root. */
export interface ParsedSentence extends Sentence {
  readonly words: readonly Word[];
}

/** A document whose sentences are parsed. */
export interface Parsed extends Document {
  readonly sentences: readonly ParsedSentence[];
}
