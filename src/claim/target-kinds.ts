import { actorKinds, type EntityKind, type Relation } from "../ontology/ontology.ts";

const actors: ReadonlySet<EntityKind> = new Set([...actorKinds, "place"]);
const measures: ReadonlySet<EntityKind> = new Set(["policy", "event"]);

/** Whom or what a relation can be to; relations that are not listed may be to anything. */
const targetKinds: Partial<Record<Relation, ReadonlySet<EntityKind>>> = {
  AIDS: actors,
  COERCES: actors,
  CONSULTS: actors,
  IMPLEMENTS: measures,
  MOBILIZES_AGAINST: actors,
  PROPOSES: measures,
  REQUESTS: actors,
  SANCTIONS: actors,
};

/** The relation as it holds to a kind of target: who attacks a plan criticizes it; `null` where it cannot hold. */
export function relationTo(relation: Relation, kind: EntityKind): Relation | null {
  if (relation === "ATTACKS" && (kind === "policy" || kind === "issue")) return "CRITICIZES";
  const allowed = targetKinds[relation];
  return allowed && !allowed.has(kind) ? null : relation;
}
