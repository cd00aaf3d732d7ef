import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, baseOf, childrenOf, type Site, type Tree } from "../tree.ts";

/** A place whose state is named with it: "the Norland city of Kell", "Kell, Norland". */
export const placeInPlace: ClaimRule = {
  name: "place-in-place",
  example: "The blast shook the Iraqi city of Mosul.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      if (!tree || mention.form === "pronoun" || kindOf(reading, index) !== "place") return [];
      const head = tree.words[mention.head];
      const whole = demonymOf(reading, tree, index) ?? afterComma(reading, tree, index);
      return !head || whole === null ? [] : [draft(at(tree, head), index, whole)];
    }),
};

const settlements = /^(?:city|town|village|capital|port|province|region|district|island|suburb)$/iu;

/** "the Norland city". */
function demonymOf(reading: Reading, tree: Tree, index: number): number | null {
  const mention = reading.document.mentions[index];
  const head = tree.words[mention?.head ?? -1];
  if (!head || mention?.form === "name" || !settlements.test(head.lemma)) return null;
  for (const child of childrenOf(at(tree, head))) {
    const isBefore = child.index < head.index;
    const isOwner = /^(?:amod|compound)$/u.test(baseOf(child)) || child.deprel === "nmod:poss";
    if (!isBefore || !isOwner || child.upos === "PRON") continue;
    const found = reading.headed[tree.index]?.get(child.index)?.[0];
    if (found !== undefined && kindOf(reading, found) === "state") return found;
  }
  return null;
}

/** "Kell, Norland": a name right after the comma that ends there. */
function afterComma(reading: Reading, tree: Tree, index: number): number | null {
  const mention = reading.document.mentions[index];
  if (mention?.form !== "name" || tree.words[mention.last]?.text !== ",") return null;
  const next = mention.last + 1;
  const isListed = /^(?:and|or)$/u.test(tree.words[next]?.text ?? "");
  const word = tree.words
    .slice(next, next + 3)
    .find(({ index: head }) => isNameFrom(reading, tree, { first: next, head }));
  const found = word && reading.headed[tree.index]?.get(word.index)?.[0];
  if (isListed || found === undefined || kindOf(reading, found) !== "state") return null;
  const last = reading.document.mentions[found]?.last ?? -1;
  const isClosed = /^[,.;)]$/u.test(tree.words[last]?.text ?? ".");
  const isRow = /^(?:and|or)$/u.test(tree.words[last + 1]?.text ?? "");
  return isClosed && !isRow ? found : null;
}

interface Place {
  readonly first: number;
  readonly head: number;
}

function isNameFrom(reading: Reading, tree: Tree, { first, head }: Place): boolean {
  const found = reading.headed[tree.index]?.get(head)?.[0];
  const mention = reading.document.mentions[found ?? -1];
  return mention?.form === "name" && mention.first === first;
}

function draft(site: Site, source: number, target: number): Draft {
  return {
    site,
    relation: "LOCATED_IN",
    denied: false,
    presupposed: true,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: target, path: "direct", depth: 0 },
    rule: "place-in-place",
    frame: null,
    circumstance: plain,
  };
}
