import { actorKinds } from "../../ontology/ontology.ts";
import { argumentsOf } from "../arguments.ts";
import { circumstanceOf, plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { endsOf } from "../ends.ts";
import { asserterAt, type Heard } from "../heard.ts";
import type { ClaimRule } from "../rule.ts";
import { at, type Site } from "../tree.ts";

/** Who says that someone did something bad accuses him: "said that the army had lied". */
export const accusation: ClaimRule = {
  name: "accusation",
  example: "Ada Kell said that Norway had violated the treaty.",
  read: (heard) =>
    heard.trees.flatMap((tree) => tree.words.flatMap((word) => readDeed(heard, at(tree, word)))),
};

function readDeed(heard: Heard, site: Site): Draft[] {
  const { word } = site;
  if (word.upos !== "VERB") return [];
  const { valences } = heard.lexicon.frames;
  const valence = valences.get(`${word.lemma}/verb`);
  if (!valence) return [];
  const speaker = asserterAt(heard, site);
  if (speaker === null) return [];
  const { status, negated } = circumstanceOf(heard, site);
  // to lie is bad, and so is not to comply
  if (status !== "actual" || negated !== (valence === "good")) return [];
  return endsOf(heard, argumentsOf(site), "subj")
    .filter(({ kind }) => actorKinds.has(kind))
    .map((target) => ({
      site,
      relation: "ACCUSES" as const,
      denied: false,
      source: { mention: speaker, path: "direct" as const, depth: 0 },
      target: target.end,
      rule: "accusation",
      frame: null,
      circumstance: plain,
    }));
}
