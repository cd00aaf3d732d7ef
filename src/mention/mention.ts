import type { Quote } from "../core/span.ts";
import type { EntityKind } from "../ontology/ontology.ts";
import type { Parsed } from "../syntax/parsed.ts";

export type MentionForm = "name" | "nominal" | "pronoun";

/** Words of the text that refer to an entity. */
export interface Mention extends Quote {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** First word, and the one after the last, in the sentence. */
  readonly first: number;
  readonly last: number;
  /** Index of the syntactic head word in the sentence. */
  readonly head: number;
  readonly form: MentionForm;
  readonly kind: EntityKind;
  /** Index of the entity in `Mentioned.entities`. */
  readonly entity: number;
  /** Name of the rule that tied the mention to its entity. */
  readonly rule: string;
}

/** Mentions of one document that refer to one thing. */
export interface DocumentEntity {
  readonly kind: EntityKind;
  /** The fullest proper name; for a state its usual short name. */
  readonly name: string;
  /** The other names and descriptions in the text, no pronouns; sorted. */
  readonly aliases: readonly string[];
}

/** A document with what it mentions. The mentions are in order of their spans; they may nest. */
export interface Mentioned extends Parsed {
  readonly mentions: readonly Mention[];
  readonly entities: readonly DocumentEntity[];
}
