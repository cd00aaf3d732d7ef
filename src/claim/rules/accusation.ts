import { actorKinds, type Relation, type Status } from "../../ontology/ontology.ts";
import { argumentsOf } from "../arguments.ts";
import { circumstanceOf, plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { endsOf, type NamedEnd } from "../ends.ts";
import { asserterAt, type Heard } from "../heard.ts";
import type { ClaimRule } from "../rule.ts";
import { at, type Site } from "../tree.ts";
import { valenceOfDeed } from "../valence.ts";

/** Who says that someone did something bad accuses him: "said that the army had lied"; who tells his good deeds backs him. */
export const accusation: ClaimRule = {
  name: "accusation",
  example: "Ada Kell said that Norway had violated the treaty.",
  read: (heard) =>
    heard.trees.flatMap((tree) => tree.words.flatMap((word) => readDeed(heard, at(tree, word)))),
};

function readDeed(heard: Heard, site: Site): Draft[] {
  if (site.word.upos !== "VERB") return [];
  const valence = valenceOfDeed(heard.lexicon, site);
  const speaker = valence && asserterAt(heard, site);
  if (valence === null || speaker === null) return [];
  const { status, negated } = circumstanceOf(heard, site);
  return endsOf(heard, argumentsOf(site), "subj").flatMap((target) => {
    const relation = relationTo(target, { status, isBad: negated !== (valence === "bad") });
    if (relation === null || (negated && valence === "bad")) return [];
    return {
      site,
      relation,
      denied: false,
      source: { mention: speaker, path: "direct" as const, depth: 0 },
      target: target.end,
      rule: "accusation",
      frame: null,
      circumstance: plain,
    };
  });
}

interface Deed {
  readonly status: Status;
  readonly isBad: boolean;
}

/** Who has done harm is accused of it; who would, and the plan that does, is criticized. */
function relationTo({ kind, end }: NamedEnd, { status, isBad }: Deed): Relation | null {
  if (status === "conditional" || end.depth > 1) return null;
  if (!actorKinds.has(kind)) return isBad ? "CRITICIZES" : "SUPPORTS";
  if (status === "actual") return isBad ? "ACCUSES" : "SUPPORTS";
  return isBad && status === "planned" ? "CRITICIZES" : null;
}
