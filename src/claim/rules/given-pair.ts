import { argumentsOf } from "../arguments.ts";
import { candidates } from "../candidates.ts";
import type { Draft } from "../draft.ts";
import { eventArguments } from "../event-arguments.ts";
import type { Predicate } from "../match-frames.ts";
import { framesOfNoun } from "../read-nouns.ts";
import { framesOfVerb } from "../read-verbs.ts";
import type { Reading } from "../reading.ts";
import type { GuessRule } from "../rule.ts";
import { holdsForSlots } from "../slots.ts";
import { at, type Site, type Tree } from "../tree.ts";

/**
 * Between two mentions that the caller gave: what the one does, where the other stands below it.
 * Needs no slot for the target, so it is only kept where no other rule joins the two.
 */
export const givenPair: GuessRule = {
  name: "given-pair",
  example: "[Norland] fired shells for hours at the edge of [Sudria].",
  read: (reading) => reading.trees.flatMap((tree) => readTree(reading, tree)),
};

function readTree(reading: Reading, tree: Tree): Draft[] {
  const given = reading.given[tree.index] ?? [];
  if (given.length < 2) return [];
  const found = tree.words
    .map((word) => predicateAt(reading, at(tree, word)))
    .filter((predicate) => predicate.frames.length > 0)
    .flatMap((predicate) => given.flatMap((target) => draftsFor(reading, predicate, target)));
  return found.filter((draft) => isNearest(reading, draft, found));
}

function predicateAt(reading: Reading, site: Site): Predicate {
  const rule = "given-pair";
  if (site.word.upos === "VERB")
    return { site, rule, frames: framesOfVerb(reading, site), filled: argumentsOf(site) };
  const frames = framesOfNoun(reading, site);
  return { site, rule, frames, filled: frames.length > 0 ? eventArguments(reading, site) : [] };
}

/** What the caller's actors that are the source of a predicate do to a mention below it. */
function draftsFor(reading: Reading, predicate: Predicate, target: number): Draft[] {
  const { frames, filled, site } = predicate;
  const { mentions } = reading.document;
  if (stepsTo(reading, site, target) === null) return [];
  const frame = frames.find((one) => one.constraints.every((test) => holdsForSlots(test, filled)));
  if (!frame) return [];
  return candidates(reading, frame.source, filled)
    .filter(({ given, entity }) => given && entity !== mentions[target]?.entity)
    .map(({ mention, path, depth }) => ({
      site,
      relation: frame.relation,
      denied: frame.denies,
      source: { mention, path, depth },
      target: { mention: target, path: "guessed", depth: 0 },
      rule: "given-pair",
      frame: frame.row,
    }));
}

/** How many words lie between a mention and the predicate that it hangs on; `null` for none. */
function stepsTo(reading: Reading, { tree, word }: Site, mention: number): number | null {
  let current = tree.words[reading.document.mentions[mention]?.head ?? -1];
  for (let steps = 0; current; steps += 1) {
    if (current.index === word.index) return steps;
    current = tree.words[current.head];
  }
  return null;
}

function isNearest(reading: Reading, draft: Draft, all: readonly Draft[]): boolean {
  const steps = (one: Draft) => stepsTo(reading, one.site, one.target.mention) ?? 0;
  return !all.some(
    (other) =>
      other.source.mention === draft.source.mention &&
      other.target.mention === draft.target.mention &&
      (steps(other) < steps(draft) ||
        (steps(other) === steps(draft) && other.site.word.index < draft.site.word.index)),
  );
}
