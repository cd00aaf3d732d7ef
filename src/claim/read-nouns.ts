import type { Draft } from "./draft.ts";
import { eventArguments, lightVerbOf } from "./event-arguments.ts";
import { matchFrames } from "./match-frames.ts";
import type { Reading } from "./reading.ts";
import { at, childBy, type Site } from "./tree.ts";

export type NounConstruction = "light-verb" | "predicate-noun" | "event-noun";

/** The claims of the nouns that stand in one construction. */
export function readNouns(reading: Reading, construction: NounConstruction): readonly Draft[] {
  const { nouns } = reading.lexicon.frames;
  return reading.trees.flatMap((tree) =>
    tree.words.flatMap((word) => {
      if (word.upos !== "NOUN" && word.upos !== "PROPN") return [];
      const frames = nouns.get(word.lemma.toLowerCase());
      const site = at(tree, word);
      if (!frames || constructionOf(reading, site) !== construction) return [];
      const fitting = frames.filter((frame) => hasWords(site, frame.lemma));
      if (fitting.length === 0) return [];
      const filled = eventArguments(reading, site);
      return matchFrames(reading, { site, frames: fitting, filled, rule: construction });
    }),
  );
}

function constructionOf(reading: Reading, site: Site): NounConstruction {
  if (childBy(site, "cop")) return "predicate-noun";
  return lightVerbOf(reading, site) ? "light-verb" : "event-noun";
}

/** Whether the words before a noun are those of the entry: "peace talks". */
function hasWords({ tree, word }: Site, lemma: string): boolean {
  const before = lemma.split(" ").slice(0, -1);
  return before.every((part, i) => {
    const other = tree.words[word.index - before.length + i];
    return (
      other !== undefined &&
      (other.lemma.toLowerCase() === part || other.text.toLowerCase() === part)
    );
  });
}
