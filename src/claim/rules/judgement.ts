import { isNegated, plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { endsOf } from "../ends.ts";
import { asserterAt, type Heard } from "../heard.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, type Site } from "../tree.ts";
import { valenceOf } from "../valence.ts";
import { subjectOf } from "../verb-subject.ts";

/** Who says that something is good or bad backs or blames it: "said the plan was unfair". */
export const judgement: ClaimRule = {
  name: "judgement",
  example: "Ada Kell said that the Norway plan was unfair.",
  read: (heard) =>
    heard.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readJudgement(heard, at(tree, word))),
    ),
};

function readJudgement(heard: Heard, site: Site): Draft[] {
  const { tree } = site;
  if (!childBy(site, "cop") || isNegated(site)) return [];
  const valence = valenceOf(heard.lexicon, site);
  const speaker = valence && asserterAt(heard, site);
  if (valence === null || speaker === null) return [];
  const subject = subjectOf(site);
  if (!subject) return [];
  const argument = { slot: "subj", tree, word: subject.word, path: subject.path };
  return endsOf(heard, [argument], "subj")
    .filter(({ end }) => end.depth <= 1)
    .map((target) => ({
      site,
      relation: valence === "good" ? ("SUPPORTS" as const) : ("CRITICIZES" as const),
      denied: false,
      source: { mention: speaker, path: "direct" as const, depth: 0 },
      target: target.end,
      rule: "judgement",
      frame: null,
      circumstance: plain,
    }));
}
