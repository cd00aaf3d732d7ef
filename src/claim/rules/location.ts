import type { EntityKind } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childrenBy, prepositionOf, type Tree } from "../tree.ts";

/** A place after "in" or "at" is where the thing before it is: "the talks in Vienna". */
export const location: ClaimRule = {
  name: "location",
  example: "The conference in Norland was short.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const head = tree?.words[mention.head];
      if (!tree || !head || mention.form === "pronoun") return [];
      if (!located.has(kindOf(reading, index))) return [];
      return placesOf(reading, tree, head).map((place) =>
        draft(tree, { head, source: index, place }),
      );
    }),
};

const located: ReadonlySet<EntityKind> = new Set(["event", "place"]);
const places: ReadonlySet<EntityKind> = new Set(["place", "state"]);
const prepositions = new Set(["in", "at", "inside"]);

function placesOf(reading: Reading, tree: Tree, head: Word): readonly number[] {
  const own = childrenBy(at(tree, head), "nmod");
  const members = own.filter((word) => prepositionOf(at(tree, word)) === "of");
  return [...own, ...members.flatMap((word) => childrenBy(at(tree, word), "nmod"))]
    .filter((word) => prepositions.has(prepositionOf(at(tree, word))))
    .flatMap((word) => fillersOf(reading, tree, word))
    .filter(({ mention, depth }) => depth === 0 && places.has(kindOf(reading, mention)))
    .map(({ mention }) => mention);
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
