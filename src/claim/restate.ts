import { classOf, type Relation } from "../ontology/ontology.ts";
import { type Circumstance, posOf } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** A claim that words before an act make of it. */
export interface Restatement {
  readonly relation: Relation;
  readonly circumstance: Circumstance;
  readonly rule: string;
}

const cooperative: ReadonlySet<Relation> = new Set<Relation>([
  "AIDS",
  "CONCEDES_TO",
  "CONSULTS",
  "COOPERATES_WITH",
  "SUPPORTS",
  "WITHDRAWS_FROM",
]);
const hostile: ReadonlySet<Relation> = new Set<Relation>([
  "ATTACKS",
  "COERCES",
  "MOBILIZES_AGAINST",
  "SANCTIONS",
]);

/**
 * Who agrees to help agrees, who refuses to help opposes, who vows to attack threatens:
 * the claims that the words around an act make beside that of the act itself.
 */
export function restate(
  reading: Reading,
  draft: Draft,
  circumstance: Circumstance,
): Restatement | null {
  if (
    draft.denied ||
    draft.circumstance ||
    circumstance.supposed ||
    classOf(draft.relation) === null
  )
    return null;
  const intents = circumstance.under.map((word) =>
    reading.lexicon.frames.intents.get(`${word.lemma}/${posOf(word)}`),
  );
  const { relation } = draft;
  const { negated, status } = circumstance;
  const refuses =
    intents.includes("refusal") || (status === "planned" && cooperative.has(relation));
  if (negated && refuses && !hostile.has(relation))
    return restatement("OPPOSES", "refusal", { ...circumstance, status: "actual", negated: false });
  if (!negated && intents.includes("consent") && cooperative.has(relation))
    return restatement("AGREES_WITH", "consent", { ...circumstance, status: "actual" });
  const isMeant = intents.includes("threat") || status === "planned" || status === "conditional";
  if (!negated && isMeant && hostile.has(relation))
    return restatement("THREATENS", "threat", { ...circumstance, status: threatStatus(status) });
  return null;
}

function threatStatus(status: Circumstance["status"]): Circumstance["status"] {
  return status === "conditional" ? "conditional" : "actual";
}

function restatement(relation: Relation, rule: string, circumstance: Circumstance): Restatement {
  return { relation, rule, circumstance };
}
