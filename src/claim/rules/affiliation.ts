import type { Mention } from "../../mention/mention.ts";
import type { EntityKind } from "../../ontology/ontology.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { GuessRule } from "../rule.ts";
import { at, type Tree } from "../tree.ts";

/** A person's name with the name of a body or a state: "Ada Kell of the Green Party", "Chile's Ada Kell". */
export const affiliation: GuessRule = {
  name: "affiliation",
  example: "Ada Kell of the Green Party opposed the law.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      if (!tree || mention.form !== "name" || kindOf(reading, index) !== "person") return [];
      const body = bodyAfter(reading, tree, mention) ?? ownerBefore(reading, tree, mention);
      return body === null ? [] : draftsOf(tree, mention, { source: index, target: body });
    }),
};

const bodies: ReadonlySet<EntityKind> = new Set(["organization", "government"]);
const owners: ReadonlySet<EntityKind> = new Set(["organization", "government", "state"]);

/** "Ada Kell of the Green Party". */
function bodyAfter(reading: Reading, tree: Tree, { last }: Mention): number | null {
  if (!/^(?:of|from)$/u.test(tree.words[last]?.text ?? "")) return null;
  const first = tree.words[last + 1]?.upos === "DET" ? last + 2 : last + 1;
  const found = nameFrom(reading, tree, first);
  return found !== null && bodies.has(kindOf(reading, found)) ? found : null;
}

const longestName = 6;

/** The name that begins at a word. */
function nameFrom(reading: Reading, tree: Tree, first: number): number | null {
  for (let head = first; head < first + longestName; head += 1)
    for (const index of reading.headed[tree.index]?.get(head) ?? []) {
      const mention = reading.document.mentions[index];
      if (mention?.form === "name" && mention.first === first) return index;
    }
  return null;
}

/** "Chile's Ada Kell". */
function ownerBefore(reading: Reading, tree: Tree, { first }: Mention): number | null {
  if (tree.words[first - 1]?.xpos !== "POS") return null;
  const owner = reading.headed[tree.index]?.get(first - 2)?.[0];
  return owner !== undefined && owners.has(kindOf(reading, owner)) ? owner : null;
}

interface Ends {
  readonly source: number;
  readonly target: number;
}

function draftsOf(tree: Tree, mention: Mention, { source, target }: Ends): readonly Draft[] {
  const head = tree.words[mention.head];
  if (!head) return [];
  return [
    {
      site: at(tree, head),
      relation: "HAS_ROLE_IN",
      denied: false,
      presupposed: true,
      source: { mention: source, path: "direct", depth: 0 },
      target: { mention: target, path: "direct", depth: 0 },
      rule: "affiliation",
      frame: null,
      circumstance: plain,
    },
  ];
}
