import type { Word } from "../../syntax/parsed.ts";
import { circumstanceOf } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import { isAimVerb } from "../is-aim-verb.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, headOf, type Site } from "../tree.ts";
import { subjectOf } from "../verb-subject.ts";

/** What a policy is good or bad at doing is its aim: "would be successful in curbing smuggling". */
export const success: ClaimRule = {
  name: "success",
  example: "The plan is the best bet at curbing smuggling.",
  read: (reading) =>
    reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readSuccess(reading, at(tree, word))),
    ),
};

function readSuccess(reading: Reading, site: Site): Draft[] {
  const { tree, word } = site;
  if (word.xpos !== "VBG" && word.feats.VerbForm !== "Ger") return [];
  const marker = childBy(site, "mark")?.text.toLowerCase() ?? "";
  const object = childBy(site, "obj");
  if (!object || !/^(?:in|at|for)$/u.test(marker) || !isAimVerb(reading, word)) return [];
  const predicate = predicateAbove(site);
  const subject = predicate && subjectOf(predicate);
  if (!predicate || !subject || subject.path !== "direct") return [];
  const sources = fillersOf(reading, tree, subject.word).filter(
    ({ mention, depth }) => depth === 0 && kindOf(reading, mention) === "policy",
  );
  const targets = fillersOf(reading, tree, object).filter(({ depth }) => depth === 0);
  return sources.flatMap((source) =>
    targets.map((target) => ({
      site,
      relation: "TARGETS" as const,
      denied: false,
      source: { mention: source.mention, path: "direct" as const, depth: 0 },
      target: { mention: target.mention, path: "direct" as const, depth: 0 },
      rule: "success",
      frame: null,
      circumstance: { ...circumstanceOf(reading, predicate), negated: false },
    })),
  );
}

const highest = 3;

/** The noun or adjective after "is" that the gerund hangs on. */
function predicateAbove(site: Site): Site | null {
  let word: Word | null = headOf(site);
  for (let step = 0; word && step < highest; step += 1) {
    const above = at(site.tree, word);
    if (childBy(above, "cop")) return above;
    if (word.upos === "VERB") return null;
    word = headOf(above);
  }
  return null;
}
