import type { Argument } from "../argument.ts";
import type { Draft } from "../draft.ts";
import { matchFrames } from "../match-frames.ts";
import { framesOfVerb } from "../read-verbs.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childrenOf, headOf, type Site } from "../tree.ts";

/** A name with a hyphen before a participle is its doer, the noun after it its object. */
export const backedBy: ClaimRule = {
  name: "backed-by",
  example: "Norway-backed rebels took the town.",
  read: (reading) =>
    reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readParticiple(reading, at(tree, word))),
    ),
};

function readParticiple(reading: Reading, site: Site): readonly Draft[] {
  const { tree, word } = site;
  const noun = headOf(site);
  const doer = doerOf(site);
  if (!noun || !doer || word.deprel !== "amod") return [];
  const frames = framesOfVerb(reading, site);
  if (frames.length === 0) return [];
  const filled: Argument[] = [
    { slot: "subj", tree, word: doer, path: "direct" },
    { slot: "obj", tree, word: noun, path: "direct" },
  ];
  return matchFrames(reading, { site, frames, filled, rule: "backed-by" });
}

/** "[US] - backed": the word before the hyphen, which hangs on the participle. */
function doerOf({ tree, word }: Site) {
  if (tree.words[word.index - 1]?.text !== "-") return null;
  return childrenOf(at(tree, word)).find((child) => child.index === word.index - 2) ?? null;
}
