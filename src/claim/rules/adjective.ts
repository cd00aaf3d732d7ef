import { adjectiveArguments } from "../adjective-arguments.ts";
import type { Draft } from "../draft.ts";
import { matchFrames } from "../match-frames.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, type Site } from "../tree.ts";

/** An adjective with its preposition says a stance: "critical of", "opposed to". */
export const adjective: ClaimRule = {
  name: "adjective",
  example: "Norway is critical of Sweden.",
  read: (reading) =>
    reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readAdjective(reading, at(tree, word))),
    ),
};

function readAdjective(reading: Reading, site: Site): readonly Draft[] {
  const { word } = site;
  if (word.upos === "PROPN" || (word.upos !== "ADJ" && word.xpos !== "VBN")) return [];
  if (word.ner !== "O") return [];
  const { adjectives } = reading.lexicon.frames;
  const frames =
    adjectives.get(word.lemma.toLowerCase()) ?? adjectives.get(word.text.toLowerCase());
  if (!frames) return [];
  const filled = adjectiveArguments(site);
  return matchFrames(reading, { site, frames, filled, rule: "adjective" });
}
