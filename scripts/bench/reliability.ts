import { classOf, isSymmetric } from "../../src/ontology/ontology.ts";
import type { ClaimRecord, GraphRecord } from "../../src/record/record.ts";
import { alignEntities } from "./align-entities.ts";
import type { Gold, GoldClaim } from "./gold.ts";

/** A claim with whether the gold graph has it, required or accepted. */
export interface JudgedClaim {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The claims of one article, judged by its gold graph. */
export function judgeClaims(gold: Gold, records: readonly GraphRecord[]): JudgedClaim[] {
  const entities = records.filter((record) => record.record === "entity");
  const aligned = alignEntities(gold.entities, entities);
  return records
    .filter((record) => record.record === "claim")
    .map((claim) => {
      const source = aligned.get(claim.source)?.id ?? "";
      const target = aligned.get(claim.target)?.id ?? "";
      const isRight = gold.claims.some((one) => agrees(one, claim, [source, target]));
      return { confidence: claim.confidence, isRight };
    });
}

function agrees(gold: GoldClaim, claim: ClaimRecord, [source, target]: [string, string]): boolean {
  const classes = [gold, claim].map(({ relation }) => classOf(relation) ?? relation);
  if (classes[0] !== classes[1] || gold.negated !== claim.negated) return false;
  if (gold.source === source && gold.target === target) return true;
  const symmetric = isSymmetric(gold.relation) || isSymmetric(claim.relation);
  return symmetric && gold.source === target && gold.target === source;
}

const bounds = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

/** Rows of confidence, number of claims, and how many per cent of them are right. */
export function reliabilityRows(claims: readonly JudgedClaim[]): string[][] {
  return bounds.slice(1).flatMap((to, i) => {
    const from = bounds[i] ?? 0;
    const within = claims.filter(({ confidence }) => confidence >= from && confidence < to);
    if (within.length === 0) return [];
    const right = within.filter(({ isRight }) => isRight).length / within.length;
    const name = `confidence ${from.toFixed(1)}–${Math.min(to, 1).toFixed(1)}`;
    return [[name, `${within.length} claims, right`, (100 * right).toFixed(1)]];
  });
}
