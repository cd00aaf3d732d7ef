import type { Relation } from "../ontology/ontology.ts";
import type { Draft } from "./draft.ts";

const personal: ReadonlySet<Relation> = new Set(["LEADS", "HAS_ROLE_IN", "MEMBER_OF"]);

/** Whether a claim of structure holds of its own ends: "Kell's party leads the polls" makes Kell no leader of them. */
export function isSound({ relation, source, target, frame }: Draft): boolean {
  if (frame === null) return true;
  if (personal.has(relation))
    return source.depth === 0 && (relation !== "LEADS" || target.depth === 0);
  if (relation !== "TARGETS") return true;
  // What a plan lets others do is not what it is aimed at.
  return source.depth === 0 && !frame.endsWith("CONCEDES_TO");
}
