import type { Quote } from "../core/span.ts";
import type { Mentioned } from "../mention/mention.ts";
import type { Relation, Status } from "../ontology/ontology.ts";

/** One statement of the text that a source does something to a target. */
export interface Claim {
  /** Indexes into `Mentioned.mentions`: the words that name the two ends. */
  readonly source: number;
  readonly target: number;
  readonly relation: Relation;
  readonly status: Status;
  readonly negated: boolean;
  /** Index of the mention of the speaker to whom the text attributes the claim. */
  readonly by: number | null;
  readonly condition: Quote | null;
  readonly trigger: Quote;
  readonly evidence: Quote;
  /** Name of the rule that read the claim. */
  readonly rule: string;
  /** The row of the lexicon that was applied; `null` for rules of structure. */
  readonly frame: string | null;
  /** How often claims like this one are right, from 0 to 1. */
  readonly confidence: number;
}

/** Reported speech: who said what, and with which words it is introduced. */
export interface Statement {
  /** Index of the mention of the speaker; `null` where the text names none. */
  readonly speaker: number | null;
  readonly cue: Quote;
  readonly content: Quote;
  readonly form: "direct" | "indirect" | "mixed";
}

/** A document with its claims and statements, in order of their evidence. */
export interface Claimed extends Mentioned {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
}
