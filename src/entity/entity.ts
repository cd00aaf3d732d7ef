import type { EntityKind } from "../ontology/ontology.ts";

/** Why the entities of several documents are one. */
export interface Merge {
  /** Id of the entity record that was merged. */
  readonly record: string;
  /** Name of the rule that merged it. */
  readonly rule: string;
}

/** A thing in the world, over all documents. */
export interface Entity {
  /** Made of content: kind and name, such as `person:gustavo-petro`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The entity records that it stands for, sorted. */
  readonly merges: readonly Merge[];
}
