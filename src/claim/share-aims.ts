import { classOf } from "../ontology/ontology.ts";
import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";
import { headOf } from "./tree.ts";

const aimingVerbs: ReadonlySet<string> = new Set(["target", "aim", "single"]);

/** "issued a warning to Sudria, targeting its leader": a participle of aiming says at whom the act around it goes. */
export function shareAims(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.rule !== "adverbial-clause" || !aimingVerbs.has(draft.site.word.lemma)) return draft;
    const act = drafts.find((other) => surrounds(reading, other, draft));
    return act ? { ...draft, relation: act.relation, denied: act.denied } : draft;
  });
}

/** Whether an act of the same doer is the predicate, or the noun of the light verb, on which the participle hangs. */
function surrounds({ document }: Reading, act: Draft, aim: Draft): boolean {
  if (act.site.tree !== aim.site.tree || act.site.word === aim.site.word) return false;
  const entityOf = ({ source }: Draft) => document.mentions[source.mention]?.entity;
  if (classOf(act.relation) === null || entityOf(act) !== entityOf(aim)) return false;
  const governor = headOf(aim.site);
  return act.site.word === governor || headOf(act.site) === governor;
}
