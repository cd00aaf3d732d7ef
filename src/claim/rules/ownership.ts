import { actorKinds, type Relation } from "../../ontology/ontology.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { endsOf } from "../ends.ts";
import { kindOf } from "../kinds.ts";
import { nounArguments } from "../noun-arguments.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childrenBy, type Site } from "../tree.ts";

/** Whose plan it is puts it forward, whose effort or campaign it is pursues it. */
export const ownership: ClaimRule = {
  name: "ownership",
  example: "Norway's effort to stop smuggling failed.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const head = tree?.words[mention.head];
      if (!tree || !head || mention.form !== "nominal") return [];
      return kindOf(reading, index) === "policy" ? ownedBy(reading, at(tree, head), index) : [];
    }),
};

const proposed = new Set(["bill", "offer", "plan", "pledge", "proposal", "vision"]);
const pursued = new Set([
  "approach",
  "campaign",
  "crackdown",
  "effort",
  "initiative",
  "policy",
  "program",
  "programme",
  "strategy",
]);

function relationTo(site: Site): Relation | null {
  const noun = site.word.lemma.toLowerCase();
  const isOpen = childrenBy(site, "amod").some(({ text }) => /^(?:proposed|planned)$/iu.test(text));
  if (proposed.has(noun) || (isOpen && pursued.has(noun))) return "PROPOSES";
  return pursued.has(noun) ? "IMPLEMENTS" : null;
}

function ownedBy(reading: Reading, site: Site, policy: number): readonly Draft[] {
  const relation = relationTo(site);
  if (!relation) return [];
  const filled = nounArguments(site);
  return endsOf(reading, filled, "poss")
    .filter(({ kind, end }) => actorKinds.has(kind) && end.depth === 0)
    .map(({ end }) => ({
      site,
      relation,
      denied: false,
      presupposed: true,
      source: end,
      target: { mention: policy, path: "direct" as const, depth: 0 },
      rule: "ownership",
      frame: null,
      circumstance: plain,
    }));
}
