import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import { nounArguments } from "./noun-arguments.ts";
import type { Reading } from "./reading.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  headOf,
  prepositionOf,
  reachOf,
  type Site,
  type Tree,
} from "./tree.ts";
import { verbArguments } from "./verb-arguments.ts";
import { isPassive, subjectOf } from "./verb-subject.ts";

/** The verb that leaves its meaning to an event noun: "issued" of "issued a warning"; `null` for none. */
export function lightVerbOf(reading: Reading, site: Site): Word | null {
  const head = headOf(site);
  if (head?.upos !== "VERB" || !isLight(reading, at(site.tree, head))) return null;
  const base = baseOf(site.word);
  if (base === "obj") return head;
  const isPassiveSubject = base === "nsubj" && isPassive(at(site.tree, head));
  return isPassiveSubject ? head : null;
}

/** Whether a verb, with its particle, leaves its meaning to its object. */
export function isLight(reading: Reading, site: Site): boolean {
  const { lightVerbs } = reading.lexicon.frames;
  const particle = childBy(site, "compound:prt");
  return lightVerbs.has(particle ? `${site.word.lemma} ${particle.lemma}` : site.word.lemma);
}

/** The arguments of an event noun; a light verb lends it its subject and its obliques. */
export function eventArguments(reading: Reading, site: Site): readonly Argument[] {
  const own = [...nounArguments(site), ...apposed(site)].filter((other) => isDoer(reading, other));
  const verb = lightVerbOf(reading, site);
  if (!verb) return [...own, ...moved(site)];
  const lent = verbArguments(at(site.tree, verb)).flatMap((argument) => lend(argument, site.word));
  return [...own, ...lent];
}

/** "an attack carried out by rebels" is theirs, "an attack condemned by Norland" is not. */
function isDoer(reading: Reading, { path, tree, word }: Argument): boolean {
  const verb = path === "agent" ? headOf(at(tree, word)) : null;
  return verb?.upos !== "VERB" || isLight(reading, at(tree, verb));
}

function lend(argument: Argument, noun: Word): Argument[] {
  if (argument.word === noun) return [];
  if (argument.slot === "subj") return [argument];
  if (argument.slot === "iobj") return [{ ...argument, slot: "nmod:to" }];
  if (!argument.slot.startsWith("obl:")) return [];
  return [{ ...argument, slot: `nmod:${argument.slot.slice(4)}` }];
}

/** "watched an attack [on Norland]": the phrase may hang on the verb although it belongs to the noun before it. */
function moved(site: Site): Argument[] {
  const head = headOf(site);
  if (head?.upos !== "VERB" || baseOf(site.word) !== "obj") return [];
  return childrenBy(at(site.tree, head), "obl")
    .filter((word) => word.index > site.word.index)
    .map((word) => ({ preposition: prepositionOf(at(site.tree, word)), word }))
    .filter(({ preposition }) => movable.has(preposition))
    .map(({ preposition, word }) => ({
      slot: `nmod:${preposition}`,
      tree: site.tree,
      word,
      path: "moved" as const,
    }));
}

const occasions = new Set(["after", "at", "before", "during", "following", "in", "on"]);

/** "[Kell] said in an interview with Norland": who acts on the occasion of an event takes part in it. */
export function participants(site: Site): readonly Argument[] {
  const head = headOf(site);
  if (head?.upos !== "VERB" || baseOf(site.word) !== "obl") return [];
  if (!occasions.has(prepositionOf(site)) || childBy(site, "nmod:poss")) return [];
  const subject = subjectOf(at(site.tree, head));
  if (!subject) return [];
  return [{ slot: "subj", tree: site.tree, word: subject.word, path: "adverbial" }];
}

const movable = new Set(["against", "of", "on", "over", "to", "towards", "with"]);

/** "remarks about Norland, another partner": the name right before the comma, whatever the parser took. */
function nameBefore(site: Site): Word | null {
  const { first } = reachOf(site);
  const comma = site.tree.words[first - 1];
  const name = site.tree.words[first - 2];
  return comma?.text === "," && name?.upos === "PROPN" ? top(site.tree, name) : null;
}

/** The head of a name: the word that its last one belongs to. */
function top(tree: Tree, word: Word): Word {
  const head = tree.words[word.head];
  return head?.upos === "PROPN" && baseOf(word) === "flat" ? head : word;
}

/** "Kell, a critic of the plan" and "his ally Kell": who the noun is. */
function apposed(site: Site): Argument[] {
  const { tree, word } = site;
  const inside = tree.children[word.index]?.filter((child) => child.deprel === "appos") ?? [];
  const head = headOf(site);
  const isTitle = head?.upos === "PROPN" && /^(compound|appos|nmod:desc)/u.test(word.deprel);
  const named = word.deprel === "appos" ? (nameBefore(site) ?? head) : null;
  const outside = isTitle ? head : named;
  return [...inside, ...(outside ? [outside] : [])].map((other) => ({
    slot: "appos",
    tree,
    word: other,
    path: "direct" as const,
  }));
}
