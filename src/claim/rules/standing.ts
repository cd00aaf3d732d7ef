import type { Relation } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import {
  at,
  childBy,
  childrenOf,
  conjunctsOf,
  headOf,
  prepositionOf,
  type Site,
  type Tree,
} from "../tree.ts";
import { subjectOf } from "../verb-subject.ts";

/** Allies and rivals: of the name before the comma, of the subject, or those of an owner as a group. */
export const standing: ClaimRule = {
  name: "standing",
  example: "Canada and its Turkish allies met.",
  read: (reading) =>
    reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readStanding(reading, at(tree, word))),
    ),
};

function readStanding(reading: Reading, site: Site): Draft[] {
  const relation = isAtOdds(site) ? "RIVAL_OF" : relationOf(reading, site.word);
  if (!relation) return [];
  const { owners, others } = partnersOf(reading, site);
  const bearers = bearersOf(reading, site);
  const pairs =
    bearers.length > 0
      ? pairsOf(bearers, [...owners, ...others])
      : pairsOf(others.length > 0 ? others : groupOf(reading, site), owners);
  return pairs.map((pair) => draft(site, relation, pair));
}

interface Ends {
  readonly source: number;
  readonly target: number;
}

function pairsOf(sources: readonly number[], targets: readonly number[]): readonly Ends[] {
  return sources.flatMap((source) => targets.map((target) => ({ source, target })));
}

/** "is at war with": a state of things, not an event. */
function isAtOdds(site: Site): boolean {
  const isState = /^(?:war|odds|loggerheads)$/u.test(site.word.lemma.toLowerCase());
  return isState && childBy(site, "cop") !== null && prepositionOf(site) === "at";
}

/** What the frames of the noun say of two that it stands for. */
function relationOf(reading: Reading, word: Word): Relation | null {
  if (word.upos !== "NOUN") return null;
  const frames = reading.lexicon.frames.nouns.get(word.lemma.toLowerCase()) ?? [];
  const found = frames.find(
    ({ lemma, relation, source }) =>
      lemma === word.lemma.toLowerCase() &&
      (relation === "ALLIED_WITH" || relation === "RIVAL_OF") &&
      source.some(([slot]) => slot === "appos"),
  );
  return found?.relation ?? null;
}

const actors = new Set(["person", "state", "government", "organization"]);

interface Partners {
  /** Whose allies they are. */
  readonly owners: readonly number[];
  /** Demonyms, and what follows "of", "to" and "with". */
  readonly others: readonly number[];
}

/** "our [Norland] allies", "allies of [Norland]". */
function partnersOf(reading: Reading, { tree, word }: Site): Partners {
  const actorsAt = (child: Word) =>
    fillersOf(reading, tree, child)
      .filter(({ mention, depth }) => depth === 0 && actors.has(kindOf(reading, mention)))
      .map(({ mention }) => mention);
  const children = childrenOf(at(tree, word));
  const owners = children.filter(({ deprel }) => deprel === "nmod:poss").flatMap(actorsAt);
  return {
    owners,
    others: children
      .filter((child) => isPartner(at(tree, child), word))
      .flatMap(actorsAt)
      .filter((mention) => !owners.some((owner) => isSame(reading, owner, mention))),
  };
}

function isSame(reading: Reading, a: number, b: number): boolean {
  const { mentions } = reading.document;
  return mentions[a]?.entity === mentions[b]?.entity;
}

function isPartner({ tree, word }: Site, noun: Word): boolean {
  if (/^(?:amod|compound)/u.test(word.deprel)) return word.index < noun.index;
  return word.deprel === "nmod" && /^(?:of|to|with)$/u.test(prepositionOf(at(tree, word)));
}

/** The subject of "is", or the name right before the comma. */
function bearersOf(reading: Reading, site: Site): readonly number[] {
  const { tree, word } = site;
  const named = subjectOfPhrase(site) ?? beforeComma(tree, word);
  if (!named) return [];
  return conjunctsOf(at(tree, named)).flatMap((part) => {
    const mention = reading.headed[tree.index]?.get(part.index)?.[0];
    return mention !== undefined && actors.has(kindOf(reading, mention)) ? [mention] : [];
  });
}

/** Of one in a row of predicates the subject of the first. */
function subjectOfPhrase(site: Site): Word | null {
  const { tree, word } = site;
  const head = word.deprel === "conj" ? headOf(site) : null;
  const predicate = head && childBy(at(tree, head), "cop") ? at(tree, head) : site;
  return childBy(predicate, "cop") ? (subjectOf(predicate)?.word ?? null) : null;
}

function beforeComma(tree: Tree, word: Word): Word | null {
  let first = word.index;
  while (
    first > 0 &&
    /^(?:ADJ|NOUN|PROPN|DET|ADV|PRON|PART)$/u.test(tree.words[first - 1]?.upos ?? "")
  )
    first -= 1;
  const comma = tree.words[first - 1]?.text === ",";
  const before = tree.words[first - 2];
  if (!comma || !before) return null;
  return before.deprel === "flat" ? headOf(at(tree, before)) : before;
}

/** "its allies": the group itself is allied with the owner. */
function groupOf(reading: Reading, { tree, word }: Site): readonly number[] {
  const [mention] = reading.headed[tree.index]?.get(word.index) ?? [];
  const isOwned = childBy(at(tree, word), "nmod:poss") !== null;
  if (mention === undefined || !isOwned) return [];
  return /^(?:group|state|organization)$/u.test(kindOf(reading, mention)) ? [mention] : [];
}

function draft(site: Site, relation: Relation, { source, target }: Ends): Draft {
  return {
    site,
    relation,
    denied: false,
    presupposed: childBy(site, "cop") === null,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: target, path: "direct", depth: 0 },
    rule: "standing",
    frame: null,
    circumstance: plain,
  };
}
