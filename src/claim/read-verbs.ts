import { classOf } from "../ontology/ontology.ts";
import type { Argument } from "./argument.ts";
import { argumentsOf } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import { isLight } from "./event-arguments.ts";
import type { Frame } from "./frame.ts";
import { matchFrames } from "./match-frames.ts";
import { framesOfNoun } from "./read-nouns.ts";
import type { Reading } from "./reading.ts";
import { at, childBy, childrenBy, type Site, type Tree } from "./tree.ts";
import { isPassive } from "./verb-subject.ts";

/** The sentence patterns in which a verb is read; each has its own rule. */
export type Construction =
  | "active-verb"
  | "passive-verb"
  | "relative-clause"
  | "reduced-relative"
  | "controlled-verb"
  | "adverbial-clause"
  | "coordinated-verb";

/** The claims of the verbs that stand in one construction. */
export function readVerbs(reading: Reading, construction: Construction): readonly Draft[] {
  return reading.trees.flatMap((tree) =>
    verbsOf(tree)
      .filter((site) => constructionOf(site) === construction)
      .flatMap((site) => readVerb(reading, site, construction)),
  );
}

function verbsOf(tree: Tree): readonly Site[] {
  return tree.words.filter((word) => word.upos === "VERB").map((word) => at(tree, word));
}

function constructionOf(site: Site): Construction {
  switch (site.word.deprel) {
    case "acl:relcl":
      return "relative-clause";
    case "acl":
      return "reduced-relative";
    case "xcomp":
      return "controlled-verb";
    case "advcl":
      return childBy(site, "nsubj") ? voiceOf(site) : "adverbial-clause";
    case "conj":
      return childBy(site, "nsubj") ? voiceOf(site) : "coordinated-verb";
    default:
      return voiceOf(site);
  }
}

function voiceOf(site: Site): Construction {
  return isPassive(site) ? "passive-verb" : "active-verb";
}

function readVerb(reading: Reading, site: Site, rule: string): readonly Draft[] {
  const frames = framesOfVerb(reading, site);
  if (frames.length === 0) return [];
  const filled = argumentsOf(site);
  const own = leavesMeaning(reading, site, filled) ? frames.filter(hasNoObject) : frames;
  return matchFrames(reading, { site, frames: own, filled, rule });
}

/** "launched an attack on": what the verb would say is left to the frames of its object. */
function leavesMeaning(reading: Reading, site: Site, filled: readonly Argument[]): boolean {
  if (!isLight(reading, site)) return false;
  return filled.some(
    ({ slot, tree, word }) =>
      slot === "obj" &&
      framesOfNoun(reading, at(tree, word)).some(({ relation }) => classOf(relation) !== null),
  );
}

/** Whether a frame asks nothing of the object and does not end in it. */
function hasNoObject(frame: Frame): boolean {
  if (frame.target.every(([slot]) => slot === "obj")) return false;
  return !frame.constraints.some(
    (test) => "slots" in test && !test.negated && test.slots.some(([slot]) => slot === "obj"),
  );
}

/** The frames of a verb with the particle that it has in the sentence. */
export function framesOfVerb(reading: Reading, site: Site): readonly Frame[] {
  const frames = reading.lexicon.frames.verbs.get(site.word.lemma.toLowerCase());
  if (!frames) return [];
  const particle = particleIn(site);
  const fitting = frames.filter((frame) => particleOf(frame.lemma) === particle);
  if (fitting.length > 0 || childBy(site, "compound:prt")) return fitting;
  return frames.filter((frame) => particleOf(frame.lemma) === "");
}

const particles = new Set(
  "ahead along apart around aside away back down forward in off out over together up".split(" "),
);

/** "called off", and what the parser takes for an adverb: "hit back". */
function particleIn(site: Site): string {
  const own = childBy(site, "compound:prt");
  const adverb = childrenBy(site, "advmod").find(
    (word) => word.index > site.word.index && particles.has(word.text.toLowerCase()),
  );
  return (own ?? adverb)?.text.toLowerCase() ?? "";
}

function particleOf(lemma: string): string {
  const space = lemma.indexOf(" ");
  return space < 0 ? "" : lemma.slice(space + 1);
}
