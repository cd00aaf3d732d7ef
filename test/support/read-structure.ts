import { classOf } from "../../src/ontology/ontology.ts";
import { claimed } from "./read-claims.ts";

const stances = new Set(["PROPOSES", "IMPLEMENTS"]);

/** The lasting ties that a text tells of, one line each: who leads, belongs to, is near or against what. */
export function readStructure(text: string): string[] {
  const { claims, mentions, entities } = claimed(text);
  const nameAt = (mention: number) => entities[mentions[mention]?.entity ?? -1]?.name ?? "?";
  return claims
    .filter(({ relation }) => classOf(relation) === null && !stances.has(relation))
    .map(({ source, target, relation, status, rule }) =>
      [`${nameAt(source)} --${relation}--> ${nameAt(target)}`, status, `[${rule}]`].join(" "),
    );
}
