import type { EntityKind } from "../ontology/ontology.ts";
import type { Reading } from "./reading.ts";

/** The kind of the entity that a mention refers to. */
export function kindOf(reading: Reading, mention: number): EntityKind {
  const found = reading.document.mentions[mention];
  return reading.document.entities[found?.entity ?? -1]?.kind ?? found?.kind ?? "issue";
}
