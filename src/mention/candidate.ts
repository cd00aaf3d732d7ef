import type { Quote } from "../core/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { EntityKind } from "../ontology/ontology.ts";
import type { MentionForm } from "./mention.ts";

export type NameLexicon = Lexicon["names"];
export type Gender = "m" | "f" | "u";
export type KnownName =
  NameLexicon["known"] extends ReadonlyMap<string, infer Known> ? Known : never;

/** Words that refer to something, before it is settled to what. */
export interface Candidate extends Quote {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** How far to trust the kind: 3 told or tabled, 2 by its head word, 1 the model's vote, 0 a guess. */
  readonly trust: number;
  /** What the tables say that the name stands for. */
  readonly known: KnownName | null;
  /** Lemma of the head of a description, in lower case; for a person the office where it is one. */
  readonly noun: string;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly definite: boolean;
  /** The caller gave this mention: its span and kind stay as they are. */
  readonly given: boolean;
}

/** The words of a name or description from `first` to `last`, without what else is known of them. */
export type Place = Pick<Candidate, "sentence" | "first" | "last" | "head">;
