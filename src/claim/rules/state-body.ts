import type { EntityKind } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, baseOf, childBy, childrenOf, type Tree } from "../tree.ts";

/** Armies, ministries and courts are part of the state or body that is named with them. */
export const stateBody: ClaimRule = {
  name: "state-body",
  example: "The Chilean army left.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const word = tree?.words[mention.head];
      if (!tree || !word || mention.form === "pronoun") return [];
      if (!bodies.has(kindOf(reading, index))) return [];
      return ownersOf(reading, tree, word).map((owner) =>
        draft(tree, { word, source: index, target: owner }),
      );
    }),
};

const bodies: ReadonlySet<EntityKind> = new Set(["government"]);
const owners: ReadonlySet<EntityKind> = new Set(["state", "government", "organization"]);
/** Words for the state itself: it is no part of itself. */
const selves = new Set(["government", "administration", "regime", "leadership", "authority"]);

function ownersOf(reading: Reading, tree: Tree, word: Word): readonly number[] {
  if (selves.has(word.lemma.toLowerCase())) return [];
  const children = childrenOf(at(tree, word));
  const isOwned = children.some(({ deprel }) => deprel === "nmod:poss");
  return children
    .filter(
      (child) =>
        isOwner(tree, child) &&
        !(isOwned && baseOf(child) === "nmod" && child.deprel !== "nmod:poss"),
    )
    .flatMap((child) =>
      (reading.headed[tree.index]?.get(child.index) ?? []).filter((mention) =>
        fits(reading, mention, child),
      ),
    )
    .slice(0, 1);
}

/** "the army's units" are part of the army, "the Guard unit" is perhaps the Guard itself. */
function fits(reading: Reading, mention: number, word: Word): boolean {
  const kind = kindOf(reading, mention);
  const known = reading.lexicon.names.known.get(reading.document.mentions[mention]?.text ?? "");
  if (known?.use === "capital" && baseOf(word) === "compound") return false;
  return kind === "state" || (owners.has(kind) && baseOf(word) === "nmod");
}

function isOwner(tree: Tree, word: Word): boolean {
  if (word.upos === "PRON") return false;
  const base = baseOf(word);
  if (base === "amod" || base === "compound" || word.deprel === "nmod:poss") return true;
  return base === "nmod" && childBy(at(tree, word), "case")?.text.toLowerCase() === "of";
}

interface Found {
  readonly word: Word;
  readonly source: number;
  readonly target: number;
}

function draft(tree: Tree, { word, source, target }: Found): Draft {
  return {
    site: at(tree, word),
    relation: "PART_OF",
    denied: false,
    presupposed: true,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: target, path: "direct", depth: 0 },
    rule: "state-body",
    frame: null,
    circumstance: plain,
  };
}
