import { classOf, isSymmetric } from "../../src/ontology/ontology.ts";
import type { ClaimRecord, EntityRecord, GraphRecord } from "../../src/record/record.ts";
import { alignEntities } from "./align-entities.ts";
import type { Gold, GoldClaim } from "./gold.ts";

/** Counts that add up over articles: found of required, right and wrong of what was made. */
export interface Counts {
  required: number;
  found: number;
  right: number;
  wrong: number;
}

/** The counts of one article: of its entities, its event claims and its structure claims. */
export interface GraphScore {
  readonly entities: Counts;
  readonly events: Counts;
  readonly structure: Counts;
}

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly relation: ClaimRecord["relation"];
  readonly negated: boolean;
}

/** How the records of an article compare with its gold graph, after data/gold/README.md. */
export function scoreGraph(gold: Gold, records: readonly GraphRecord[]): GraphScore {
  const entities = records.filter((record) => record.record === "entity");
  const aligned = alignEntities(gold.entities, entities);
  const claims = records
    .filter((record) => record.record === "claim")
    .map(({ source, target, relation, negated }) => ({
      source: aligned.get(source)?.id ?? source,
      target: aligned.get(target)?.id ?? target,
      relation,
      negated,
    }));
  const isEvent = ({ relation }: { readonly relation: ClaimRecord["relation"] }): boolean =>
    classOf(relation) !== null || relation === "PROPOSES" || relation === "IMPLEMENTS";
  return {
    entities: countEntities(gold, entities, new Set([...aligned.values()].map(({ id }) => id))),
    events: countClaims(gold.claims.filter(isEvent), claims.filter(isEvent)),
    structure: countClaims(
      gold.claims.filter((claim) => !isEvent(claim)),
      claims.filter((claim) => !isEvent(claim)),
    ),
  };
}

function countEntities(
  gold: Gold,
  records: readonly EntityRecord[],
  found: ReadonlySet<string>,
): Counts {
  const required = gold.entities.filter((entity) => entity.required);
  return {
    required: required.length,
    found: required.filter(({ id }) => found.has(id)).length,
    right: found.size,
    wrong: records.length - found.size,
  };
}

// Only what is neither required nor accepted is wrong.
function countClaims(gold: readonly GoldClaim[], claims: readonly Ends[]): Counts {
  const required = gold.filter((claim) => claim.required);
  const distinct = [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
  return {
    required: required.length,
    found: required.filter((claim) => distinct.some((made) => agree(claim, made))).length,
    right: distinct.filter((made) => required.some((claim) => agree(claim, made))).length,
    wrong: distinct.filter((made) => !gold.some((claim) => agree(claim, made))).length,
  };
}

function keyOf({ source, relation, target, negated }: Ends): string {
  return [source, classOf(relation) ?? relation, target, negated].join(" ");
}

function agree(gold: Ends, made: Ends): boolean {
  const classes = [gold, made].map(({ relation }) => classOf(relation) ?? relation);
  if (classes[0] !== classes[1] || gold.negated !== made.negated) return false;
  if (gold.source === made.source && gold.target === made.target) return true;
  const symmetric = isSymmetric(gold.relation) || isSymmetric(made.relation);
  return symmetric && gold.source === made.target && gold.target === made.source;
}

/** Precision, recall and F1 of counts, from 0 to 1. */
export function ratesOf({ required, found, right, wrong }: Counts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right / Math.max(1, right + wrong);
  const recall = found / Math.max(1, required);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
