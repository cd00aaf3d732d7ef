import type { Relation } from "../ontology/ontology.ts";
import type { ArgumentPath } from "./argument.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Site } from "./tree.ts";

/** How sure an end of a claim is: how its argument was found, and how far inside of it the mention stands. */
export interface End {
  /** Index into the mentions of the document. */
  readonly mention: number;
  readonly path: ArgumentPath;
  readonly depth: number;
}

/** A claim as a rule reads it, before its status, speaker and confidence are known. */
export interface Draft {
  readonly site: Site;
  readonly relation: Relation;
  /** The frame, or the one end that the text excludes, denies the relation. */
  readonly denied: boolean;
  readonly source: End;
  readonly target: End;
  readonly rule: string;
  /** The row of the lexicon that was applied; `null` for rules of structure. */
  readonly frame: string | null;
  /** Taken for granted by a noun phrase: the article says it, even in what others say. */
  readonly presupposed?: boolean;
  /** Known to the rule itself; else it is looked up around the predicate. */
  readonly circumstance?: Circumstance;
}
