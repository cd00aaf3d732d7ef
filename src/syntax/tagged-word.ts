/** A word whose tags and head are known. */
export interface TaggedWord {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** A sentence whose tags and heads are known, with the words that depend on each word. */
export interface TaggedSentence {
  readonly words: readonly TaggedWord[];
  readonly dependents: readonly (readonly TaggedWord[])[];
}
