import type { Relation } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, baseOf, childrenOf, headOf, type Tree } from "../tree.ts";
import { isRelativePronoun } from "../verb-subject.ts";

/** Whose government, regime or party it is: that person leads it. */
export const possession: ClaimRule = {
  name: "possession",
  example: "Ada Kell spoke. Kell's government resigned.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const head = tree?.words[mention.head];
      if (!tree || !head || mention.form === "pronoun") return [];
      const relation = relationTo(reading, index, head);
      const owner = relation && ownerOf(reading, tree, head);
      if (!relation || owner === null) return [];
      return [draft(tree, head, { relation, source: owner, target: index })];
    }),
};

const governments = new Set(["government", "administration", "regime", "cabinet", "junta"]);
const parties = new Set(["party", "movement", "coalition", "bloc", "militia", "campaign"]);

/** A government is led by the one whose it is; so is a party that is named. */
function relationTo(reading: Reading, index: number, head: Word): Relation | null {
  const lemma = head.lemma.toLowerCase();
  const kind = kindOf(reading, index);
  if (governments.has(lemma)) return kind === "government" ? "LEADS" : null;
  if (kind !== "organization" || !parties.has(lemma)) return null;
  const isNamed =
    reading.document.mentions[index]?.form === "name" || hasName(reading, index, head);
  return isNamed ? "LEADS" : "MEMBER_OF";
}

/** "whose Tisza party" is described, and has a name. */
function hasName(reading: Reading, index: number, head: Word): boolean {
  const words = reading.trees[reading.document.mentions[index]?.sentence ?? -1]?.words;
  return /^\p{Lu}/u.test(head.text) || /^\p{Lu}/u.test(words?.[head.index - 1]?.text ?? "");
}

/** The person in front: "Kell's", "the Kell administration", "whose party". */
function ownerOf(reading: Reading, tree: Tree, head: Word): number | null {
  for (const child of childrenOf(at(tree, head))) {
    const isOwner = child.deprel === "nmod:poss";
    if (child.index > head.index || !(isOwner || baseOf(child) === "compound")) continue;
    const owner = antecedentOf(tree, head, child) ?? child;
    const found = reading.headed[tree.index]?.get(owner.index)?.[0];
    if (found === undefined || kindOf(reading, found) !== "person") continue;
    if (isOwner || isNamedElsewhere(reading, found)) return found;
  }
  return null;
}

/** "the Kell administration" alone is a name; where Kell is named as well, it is Kell's. */
function isNamedElsewhere(reading: Reading, found: number): boolean {
  const { mentions } = reading.document;
  const own = mentions[found];
  return mentions.some(
    (other) => other.entity === own?.entity && other.form === "name" && other.text !== own.text,
  );
}

/** "Kell, whose party": the noun that the relative clause describes. */
function antecedentOf(tree: Tree, owned: Word, owner: Word): Word | null {
  if (!isRelativePronoun(owner)) return null;
  let current: Word | null = owned;
  while (current && current.deprel !== "acl:relcl") current = headOf(at(tree, current));
  return current && headOf(at(tree, current));
}

interface Found {
  readonly relation: Relation;
  readonly source: number;
  readonly target: number;
}

function draft(tree: Tree, head: Word, { relation, source, target }: Found): Draft {
  return {
    site: at(tree, head),
    relation,
    denied: false,
    presupposed: true,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: target, path: "direct", depth: 0 },
    rule: "possession",
    frame: null,
    circumstance: plain,
  };
}
