import { isSymmetric } from "../ontology/ontology.ts";
import type { Draft } from "./draft.ts";
import { eventArguments, lightVerbOf, participants } from "./event-arguments.ts";
import type { Frame } from "./frame.ts";
import { kindOf } from "./kinds.ts";
import { matchFrames, type Predicate } from "./match-frames.ts";
import type { Reading } from "./reading.ts";
import { at, childBy, type Site } from "./tree.ts";

export type NounConstruction = "light-verb" | "predicate-noun" | "event-noun";

/** The claims of the nouns that stand in one construction. */
export function readNouns(reading: Reading, construction: NounConstruction): readonly Draft[] {
  return reading.trees.flatMap((tree) =>
    tree.words.flatMap((word) => {
      const site = at(tree, word);
      const frames = framesOfNoun(reading, site).filter((frame) => fitsHead(reading, site, frame));
      if (frames.length === 0 || constructionOf(reading, site) !== construction) return [];
      const filled = eventArguments(reading, site);
      const own = matchFrames(reading, { site, frames, filled, rule: construction });
      return own.length > 0
        ? own
        : onOccasion(reading, { site, frames, filled, rule: construction });
    }),
  );
}

/** "said at talks with Norland": meetings of the one who acts on the occasion. */
function onOccasion(reading: Reading, predicate: Predicate): readonly Draft[] {
  const present = participants(predicate.site);
  if (present.length === 0) return [];
  const frames = predicate.frames.filter(({ relation }) => isSymmetric(relation));
  return matchFrames(reading, { ...predicate, frames, filled: [...predicate.filled, ...present] });
}

/** The frames of a noun with the words that stand before it. */
export function framesOfNoun(reading: Reading, site: Site): readonly Frame[] {
  const { word } = site;
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return [];
  const frames = reading.lexicon.frames.nouns.get(word.lemma.toLowerCase()) ?? [];
  return frames.filter((frame) => hasWords(site, frame.lemma));
}

/** "the ambassador to Norland" names a person, no event: only what he is counts. */
function fitsHead(reading: Reading, { tree, word }: Site, frame: Frame): boolean {
  const isAgent = frame.source.some(([slot]) => slot === "appos");
  const own = reading.headed[tree.index]?.get(word.index) ?? [];
  return isAgent || !own.some((mention) => kindOf(reading, mention) === "person");
}

function constructionOf(reading: Reading, site: Site): NounConstruction {
  if (childBy(site, "cop")) return "predicate-noun";
  return lightVerbOf(reading, site) ? "light-verb" : "event-noun";
}

/** Whether the words before a noun are those of the entry: "peace talks". */
function hasWords({ tree, word }: Site, lemma: string): boolean {
  if (!lemma.includes(" ")) return true;
  const before = lemma.split(" ").slice(0, -1);
  return before.every((part, i) => {
    const other = tree.words[word.index - before.length + i];
    return (
      other !== undefined &&
      (other.lemma.toLowerCase() === part || other.text.toLowerCase() === part)
    );
  });
}
