import { actorKinds, type EntityKind } from "../../ontology/ontology.ts";

/** Every node that Dramatis writes carries this label, so that it can be found and removed. */
export const ownLabel = "Dramatis";

/** The labels of an entity: what all have, whether it can act, and its kind. */
export function labelsOf(kind: EntityKind): ["Entity", ...string[]] {
  const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  return ["Entity", ownLabel, ...(actorKinds.has(kind) ? ["Actor"] : []), name];
}
