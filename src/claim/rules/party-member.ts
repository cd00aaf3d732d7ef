import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, childrenBy, headOf, prepositionOf, type Site } from "../tree.ts";
import { subjectOf } from "../verb-subject.ts";

/** Who is called by the name of a party belongs to it: "Kell, a Democrat", "one of the few Republicans". */
export const partyMember: ClaimRule = {
  name: "party-member",
  example: "Ada Kell, a Democrat, voted for the bill.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const word = tree?.words[mention.head];
      if (!tree || !word || mention.form === "pronoun") return [];
      if (kindOf(reading, index) !== "organization") return [];
      const site = at(tree, word);
      const bearer = isMemberWord(site) ? bearerOf(site) : null;
      const person = bearer && reading.headed[tree.index]?.get(bearer.index)?.[0];
      if (typeof person !== "number" || kindOf(reading, person) !== "person") return [];
      return [draft(site, person, index)];
    }),
};

/** "a Democrat", "the few Republicans": the name of a party with an article is one of its people. */
function isMemberWord(site: Site): boolean {
  const { word } = site;
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return false;
  const article = childBy(site, "det")?.text.toLowerCase();
  const isPlural = word.text.endsWith("s") || word.feats.Number === "Plur";
  return article === "a" || article === "an" || (article === "the" && isPlural);
}

/** Who is so called: beside it, before "is", or "one of" them. */
function bearerOf(site: Site): Word | null {
  const { tree, word } = site;
  if (childBy(site, "cop")) return subjectOf(site)?.word ?? null;
  const head = headOf(site);
  if (word.deprel === "appos") return head;
  const isPart = word.deprel === "nmod" && prepositionOf(site) === "of";
  if (!isPart || head?.lemma.toLowerCase() !== "one") return null;
  if (head.deprel === "appos") return headOf(at(tree, head));
  return childrenBy(at(tree, head), "cop").length > 0
    ? (subjectOf(at(tree, head))?.word ?? null)
    : null;
}

function draft(site: Site, source: number, target: number): Draft {
  return {
    site,
    relation: "MEMBER_OF",
    denied: false,
    presupposed: true,
    source: { mention: source, path: "direct", depth: 0 },
    target: { mention: target, path: "direct", depth: 0 },
    rule: "party-member",
    frame: null,
    circumstance: plain,
  };
}
