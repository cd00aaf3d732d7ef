import { actorKinds, type EntityKind, type Relation } from "../ontology/ontology.ts";
import type { Draft, End } from "./draft.ts";
import { endsOf } from "./ends.ts";
import { kindOf } from "./kinds.ts";
import { nounArguments } from "./noun-arguments.ts";
import type { Reading } from "./reading.ts";
import { at } from "./tree.ts";
import { verbArguments } from "./verb-arguments.ts";

/** Stances on a plan that are stances on its owner, and stances on an actor that are stances on what he did. */
export function spread(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => [
    draft,
    ...toOwners(reading, draft),
    ...toReasons(reading, draft),
  ]);
}

const stances: ReadonlySet<Relation> = new Set<Relation>([
  "CRITICIZES",
  "OPPOSES",
  "PROTESTS",
  "SUPPORTS",
]);

/** "rejected [Norland's] plan", "praised a proposal by [Norland]": the stance on the plan is one on who made it. */
function toOwners(reading: Reading, draft: Draft): readonly Draft[] {
  const { relation, target } = draft;
  if (!stances.has(relation) || kindOf(reading, target.mention) !== "policy") return [];
  const mention = reading.document.mentions[target.mention];
  const tree = reading.trees[mention?.sentence ?? -1];
  const head = tree?.words[mention?.head ?? -1];
  if (!tree || !head || mention?.form !== "nominal") return [];
  const filled = nounArguments(at(tree, head));
  const owners = ["poss", "amod", "nmod:by", "nmod:from"].flatMap((slot) =>
    endsOf(reading, filled, slot),
  );
  // "an offer welcomed by Norland": whose stance it is does not own the plan
  if (owners.some(({ end }) => end.mention === draft.source.mention)) return [];
  return owners
    .filter(({ kind, end }) => actorKinds.has(kind) && end.depth === 0)
    .map(({ end }) => spreadTo(draft, relation, end));
}

const reasons: Partial<Record<Relation, Relation>> = {
  ACCUSES: "OPPOSES",
  CRITICIZES: "CRITICIZES",
  SUPPORTS: "SUPPORTS",
};
const reasonSlots = ["obl:over", "obl:for", "obl:about"];
const deeds: ReadonlySet<EntityKind> = new Set<EntityKind>(["policy", "event"]);

/** "criticized Norland over [its plan]", "sued Norland over [its decision]". */
function toReasons(reading: Reading, draft: Draft): readonly Draft[] {
  const { site, target } = draft;
  const relation = reasons[draft.relation];
  if (!relation || site.word.upos !== "VERB") return [];
  if (!actorKinds.has(kindOf(reading, target.mention))) return [];
  const filled = verbArguments(site);
  return reasonSlots
    .flatMap((slot) => endsOf(reading, filled, slot))
    .filter(({ kind, end }) => deeds.has(kind) && end.depth === 0)
    .map(({ end }) => spreadTo(draft, relation, end));
}

function spreadTo(draft: Draft, relation: Relation, end: End): Draft {
  const target: End = { mention: end.mention, path: "spread", depth: end.depth };
  return { ...draft, relation, target, rule: "spread" };
}
