import { actorKinds, type EntityKind } from "../../src/ontology/ontology.ts";
import { isHollow } from "../draw/palette.ts";

/** The classes of the small shape that stands for a kind. */
export function shapeOf(kind: EntityKind): string {
  return `${actorKinds.has(kind) ? "round" : "square"} ${isHollow(kind) ? "hollow" : "full"} ${kind}`;
}
