/** The kinds of entity, as the annotation guidelines define them. */
export const entityKinds = [
  "person",
  "state",
  "government",
  "organization",
  "group",
  "policy",
  "issue",
  "event",
  "place",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The kinds that can act: they carry the label Actor in Neo4j and are drawn as circles. */
export const actorKinds: ReadonlySet<EntityKind> = new Set([
  "person",
  "state",
  "government",
  "organization",
  "group",
]);

/** Event classes of PLOVER (Open Event Data Alliance), as `classOf` maps to them. */
export const eventClasses = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventClass = (typeof eventClasses)[number];

/** How a claim stands to the facts. */
export const statuses = ["actual", "conditional", "planned", "possible", "past"] as const;
export type Status = (typeof statuses)[number];

export type Polarity = "hostile" | "cooperative" | "neutral";

/** The closed vocabulary of relations. */
export const relations = [
  "AGREES_WITH",
  "CONSULTS",
  "SUPPORTS",
  "CONCEDES_TO",
  "COOPERATES_WITH",
  "AIDS",
  "WITHDRAWS_FROM",
  "REQUESTS",
  "ACCUSES",
  "CRITICIZES",
  "OPPOSES",
  "THREATENS",
  "PROTESTS",
  "SANCTIONS",
  "MOBILIZES_AGAINST",
  "COERCES",
  "ATTACKS",
  "PROPOSES",
  "IMPLEMENTS",
  "TARGETS",
  "LEADS",
  "HAS_ROLE_IN",
  "MEMBER_OF",
  "PART_OF",
  "LOCATED_IN",
  "ALLIED_WITH",
  "RIVAL_OF",
] as const;
export type Relation = (typeof relations)[number];

interface RelationFacts {
  readonly event: EventClass | null;
  /** Goldstein (1992) value of the class, -10 hostile to 10 cooperative. */
  readonly tone: number;
  readonly symmetric: boolean;
}

const fact = (event: EventClass | null, tone: number, symmetric = false): RelationFacts => ({
  event,
  tone,
  symmetric,
});

const facts: Readonly<Record<Relation, RelationFacts>> = {
  AGREES_WITH: fact("AGREE", 4.8, true),
  CONSULTS: fact("CONSULT", 1.5, true),
  SUPPORTS: fact("SUPPORT", 4.2),
  CONCEDES_TO: fact("CONCEDE", 2),
  COOPERATES_WITH: fact("COOPERATE", 6.4, true),
  AIDS: fact("AID", 7),
  WITHDRAWS_FROM: fact("RETREAT", 1),
  REQUESTS: fact("REQUEST", 0),
  ACCUSES: fact("ACCUSE", -2.2),
  CRITICIZES: fact("ACCUSE", -2.2),
  OPPOSES: fact("REJECT", -4),
  THREATENS: fact("THREATEN", -5.8),
  PROTESTS: fact("PROTEST", -6.5),
  SANCTIONS: fact("SANCTION", -6),
  MOBILIZES_AGAINST: fact("MOBILIZE", -7.2),
  COERCES: fact("COERCE", -7),
  ATTACKS: fact("ASSAULT", -10),
  PROPOSES: fact(null, 0),
  IMPLEMENTS: fact(null, 0),
  TARGETS: fact(null, 0),
  LEADS: fact(null, 0),
  HAS_ROLE_IN: fact(null, 0),
  MEMBER_OF: fact(null, 0),
  PART_OF: fact(null, 0),
  LOCATED_IN: fact(null, 0),
  ALLIED_WITH: fact(null, 4, true),
  RIVAL_OF: fact(null, -4, true),
};

/** The event class of a relation; `null` for structure (LEADS, PART_OF, …). */
export function classOf(relation: Relation): EventClass | null {
  return facts[relation].event;
}

/** The Goldstein value of a relation, from -10 (assault) to 10. */
export function toneOf(relation: Relation): number {
  return facts[relation].tone;
}

/** Whether a relation holds in both directions. */
export function isSymmetric(relation: Relation): boolean {
  return facts[relation].symmetric;
}

/** The colour side of a relation: three at most, so that a reader can tell them apart. */
export function polarityOf(relation: Relation): Polarity {
  const { tone } = facts[relation];
  if (tone === 0) return "neutral";
  return tone > 0 ? "cooperative" : "hostile";
}

/** Whether a string is one of the closed vocabulary of relations. */
export function isRelation(name: string): name is Relation {
  return Object.hasOwn(facts, name);
}
