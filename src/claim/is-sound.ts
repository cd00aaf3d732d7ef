import type { EntityKind, Relation } from "../ontology/ontology.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";

const personal: ReadonlySet<Relation> = new Set(["LEADS", "HAS_ROLE_IN", "MEMBER_OF"]);
const bodies: ReadonlySet<EntityKind> = new Set([
  "state",
  "government",
  "organization",
  "group",
  "event",
]);

/** Whether a claim of structure holds of its own ends: "Kell's party leads the polls" makes Kell no leader of them. */
export function isSound(reading: Reading, draft: Draft): boolean {
  const { relation, source, frame } = draft;
  if (frame === null) return true;
  if (personal.has(relation)) return source.depth === 0 && isBody(reading, draft);
  if (relation !== "TARGETS") return true;
  return source.depth === 0 && /(?:TARGETS|SANCTIONS|COERCES|ATTACKS|AIDS|OPPOSES)$/u.test(frame);
}

/** One leads bodies and places, and has a part in bodies; "leads her by a point" is neither. */
function isBody(reading: Reading, { relation, target }: Draft): boolean {
  const kind = kindOf(reading, target.mention);
  if (relation !== "LEADS") return bodies.has(kind);
  return target.depth === 0 && (bodies.has(kind) || kind === "place" || kind === "policy");
}
