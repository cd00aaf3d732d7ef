import type { Mention } from "../../mention/mention.ts";
import type { EntityKind } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childrenBy, prepositionOf, type Tree } from "../tree.ts";

/** A place after "in" or "at" is where the thing before it is: "the talks in Vienna", "troops at the base". */
export const location: ClaimRule = {
  name: "location",
  example: "The conference in Norway was short.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const head = tree?.words[mention.head];
      if (!tree || !head || mention.form === "pronoun") return [];
      if (!isLocated(reading, index)) return [];
      const isScene = located.has(kindOf(reading, index));
      return placesOf(reading, tree, { head, isScene })
        .filter((place) => !isNested(reading, index, place))
        .map((place) => draft(tree, { head, source: index, place }));
    }),
};

const located: ReadonlySet<EntityKind> = new Set(["event", "place"]);
const bodies: ReadonlySet<EntityKind> = new Set(["group", "government", "organization"]);
const places: ReadonlySet<EntityKind> = new Set(["place", "state"]);

/** Events, places with a name, and bodies that are described. */
function isLocated(reading: Reading, index: number): boolean {
  const kind = kindOf(reading, index);
  const mention = reading.document.mentions[index];
  if (kind === "place") return mention?.form === "name" || hasName(reading, index);
  return located.has(kind) || (bodies.has(kind) && isDescribedBody(reading, mention));
}

/** "troops", "the rebels"; not "ten people", "allies" or "the government", whose place is another matter. */
function isDescribedBody(reading: Reading, mention: Mention | undefined): boolean {
  const tree = reading.trees[mention?.sentence ?? -1];
  const head = tree?.words[mention?.head ?? -1];
  if (!tree || !head || mention?.form !== "nominal") return false;
  if (/^(?:government|people|ally|partner|rival|member)$/u.test(head.lemma.toLowerCase()))
    return head.lemma === "member" && childrenBy(at(tree, head), "compound").length > 0;
  return childrenBy(at(tree, head), "nummod").length === 0;
}

function hasName(reading: Reading, index: number): boolean {
  const { entities, mentions } = reading.document;
  return /^\p{Lu}/u.test(entities[mentions[index]?.entity ?? -1]?.name ?? "");
}

/** "the city in Norland" of which Norland is a name: not in itself. */
function isNested(reading: Reading, source: number, place: number): boolean {
  const { mentions } = reading.document;
  return mentions[source]?.entity === mentions[place]?.entity;
}

/** "Norland-based rebels". */
function basesOf(tree: Tree, head: Word): readonly Word[] {
  return childrenBy(at(tree, head), "amod")
    .filter(({ text }) => text.toLowerCase() === "based")
    .flatMap((word) => childrenBy(at(tree, word), "compound", "obl"));
}

interface Thing {
  readonly head: Word;
  /** Events have a scene, whatever the words for it hang on. */
  readonly isScene: boolean;
}

function placesOf(reading: Reading, tree: Tree, { head, isScene }: Thing): readonly number[] {
  const own = childrenBy(at(tree, head), "nmod");
  const members = own.filter((word) => prepositionOf(at(tree, word)) === "of");
  const after = isScene ? placeAfter(tree, head) : null;
  const around = [
    ...own,
    ...members.flatMap((word) => childrenBy(at(tree, word), "nmod")),
    ...(after && !own.includes(after) ? [after] : []),
  ].filter((word) => isWhere(reading, tree, { head, word }));
  return [...around, ...basesOf(tree, head)]
    .flatMap((word) => fillersOf(reading, tree, word).slice(0, 1))
    .filter(({ mention, depth }) => depth === 0 && places.has(kindOf(reading, mention)))
    .map(({ mention }) => mention);
}

/** "end the conflict in Syria": what follows the noun at once, whatever it hangs on. */
function placeAfter(tree: Tree, head: Word): Word | null {
  const preposition = tree.words[head.index + 1];
  if (preposition?.deprel !== "case") return null;
  const noun = tree.words[preposition.head];
  return noun && noun.index > preposition.index ? noun : null;
}

interface Phrase {
  readonly head: Word;
  readonly word: Word;
}

/** In, at and inside a place; on and along a river or a road. */
function isWhere(reading: Reading, tree: Tree, { head, word }: Phrase): boolean {
  const preposition = prepositionOf(at(tree, word));
  if (/^(?:in|at|inside|near)$/u.test(preposition)) return true;
  if (!/^(?:on|along|off)$/u.test(preposition)) return false;
  const place = reading.headed[tree.index]?.get(word.index)?.[0];
  const isPlace = place !== undefined && kindOf(reading, place) === "place";
  return isPlace && head.upos !== "VERB";
}

interface Found {
  readonly head: Word;
  readonly source: number;
  readonly place: number;
}

function draft(tree: Tree, { head, source, place }: Found): Draft {
  return {
    site: at(tree, head),
    relation: "LOCATED_IN",
    denied: false,
    presupposed: true,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: place, path: "direct", depth: 0 },
    rule: "location",
    frame: null,
    circumstance: plain,
  };
}
