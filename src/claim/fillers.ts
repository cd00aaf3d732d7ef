import type { Mention } from "../mention/mention.ts";
import { actorKinds } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenOf, conjunctsOf, prepositionOf, type Tree } from "./tree.ts";

/** A mention that fills a slot. */
export interface Filler {
  /** Index into the mentions of the document. */
  readonly mention: number;
  /** The word of the argument that led to the mention. */
  readonly word: Word;
  /** 0: the argument names the mention; 1 and more: the mention owns or is part of what is named. */
  readonly depth: number;
  /** The text excludes it: "welcomed by A but not by B". */
  readonly excluded: boolean;
}

/** The mentions that an argument word leads to, those of its conjuncts and examples included. */
export function fillersOf(reading: Reading, tree: Tree, word: Word): readonly Filler[] {
  const fillers: Filler[] = [];
  for (const part of membersOf(tree, word)) {
    const excluded = part !== word && isExcluded(tree, part);
    for (const { mention, depth } of mentionsAt(reading, tree, part))
      fillers.push({ mention, word: part, depth, excluded });
  }
  return fillers;
}

/** The conjuncts of an argument, and what "including" and "such as" add to it. */
function membersOf(tree: Tree, word: Word): readonly Word[] {
  const conjuncts = conjunctsOf(at(tree, word)).filter((part) => part.upos !== "VERB");
  const examples = conjuncts
    .flatMap((part) => childrenOf(at(tree, part)))
    .filter((child) => baseOf(child) === "nmod" && isExample(tree, child))
    .flatMap((child) => conjunctsOf(at(tree, child)));
  return [...(conjuncts.length > 0 ? conjuncts : [word]), ...examples];
}

function isExample(tree: Tree, word: Word): boolean {
  const preposition = prepositionOf(at(tree, word));
  return preposition === "including" || preposition === "such_as";
}

function isExcluded(tree: Tree, word: Word): boolean {
  return childrenOf(at(tree, word)).some(
    (child) => child.lemma === "not" || child.text.toLowerCase() === "not",
  );
}

interface Found {
  readonly mention: number;
  readonly depth: number;
}

function mentionsAt(reading: Reading, tree: Tree, word: Word): readonly Found[] {
  return [
    ...here(reading, tree, { word, depth: 0 }),
    ...nestedAt(reading, tree, { word, depth: 1 }),
  ];
}

interface Step {
  readonly word: Word;
  readonly depth: number;
}

function here(reading: Reading, tree: Tree, { word, depth }: Step): readonly Found[] {
  const mention = givenAt(reading, tree, word) ?? headedBy(reading, tree, word);
  return mention === null ? [] : [{ mention, depth }];
}

function givenAt(reading: Reading, tree: Tree, word: Word): number | null {
  const inside = (mention: Mention | undefined) =>
    mention !== undefined && mention.first <= word.index && word.index < mention.last;
  return (
    reading.given[tree.index]?.find((index) => inside(reading.document.mentions[index])) ?? null
  );
}

function headedBy(reading: Reading, tree: Tree, word: Word): number | null {
  return reading.headed[tree.index]?.get(word.index)?.[0] ?? null;
}

const deepest = 4;

/** "his troops", "Colombian soil", "leaders of X": the mentions that stand inside of a noun phrase. */
function nestedAt(reading: Reading, tree: Tree, { word, depth }: Step): readonly Found[] {
  if (depth > deepest) return [];
  return childrenOf(at(tree, word))
    .filter((child) => leadsInside(tree, child))
    .toSorted((a, b) => rankOf(tree, a) - rankOf(tree, b))
    .flatMap((child) => conjunctsOf(at(tree, child)))
    .flatMap((child) => {
      const step = { word: child, depth };
      const found = here(reading, tree, step);
      if (found.some(({ mention }) => isEnd(reading, mention))) return found;
      return [...found, ...nestedAt(reading, tree, { word: child, depth: depth + 1 })];
    });
}

/** Past actors there is nothing to look for, but for what the caller gave. */
function isEnd(reading: Reading, index: number): boolean {
  const mention = reading.document.mentions[index];
  if (!mention || (reading.given[mention.sentence]?.length ?? 0) > 0) return false;
  return actorKinds.has(kindOf(reading, index));
}

const owners = ["by", "'s", "", "from", "of"];

/** "a Sudrian proposal on Karsia" is one of Sudria: doers and owners come before what it is about. */
function rankOf(tree: Tree, child: Word): number {
  const preposition = childBy(at(tree, child), "case")?.text.toLowerCase() ?? "";
  const rank = owners.indexOf(preposition);
  return rank < 0 ? owners.length : rank;
}

const inward = new Set([
  "of",
  "in",
  "from",
  "for",
  "against",
  "on",
  "to",
  "with",
  "between",
  "by",
  "into",
  "at",
  "near",
  "over",
]);

function leadsInside(tree: Tree, child: Word): boolean {
  const base = baseOf(child);
  if (base === "amod" || base === "compound" || child.deprel === "nmod:poss") return true;
  return base === "nmod" && inward.has(childBy(at(tree, child), "case")?.text.toLowerCase() ?? "");
}
