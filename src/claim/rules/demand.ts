import { actorKinds } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { isNegated, plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { endsOf } from "../ends.ts";
import { asserterAt, type Heard } from "../heard.ts";
import { isGiven } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, childrenBy, headOf, type Site } from "../tree.ts";
import { subjectOf } from "../verb-subject.ts";

/** Who says that someone must do something requests it of him. */
export const demand: ClaimRule = {
  name: "demand",
  example: "Ada Kell said that Norway must leave.",
  read: (heard) =>
    heard.trees.flatMap((tree) => tree.words.flatMap((word) => readDemand(heard, at(tree, word)))),
};

function readDemand(heard: Heard, site: Site): Draft[] {
  const { tree, word } = site;
  if (word.upos !== "VERB" && word.upos !== "ADJ") return [];
  const asserted = isDemanded(site) ? site : bargainOf(site);
  const speaker = asserted && asserterAt(heard, asserted);
  if (speaker === null) return [];
  // Between two whom the caller asks about, a bargain is first of all a refusal.
  if (asserted !== site && isGiven(heard, speaker)) return [];
  const subject = subjectOf(site);
  if (!subject || /^(?:I|we|us)$/iu.test(subject.word.text)) return [];
  const argument = { slot: "subj", tree, word: subject.word, path: subject.path };
  const relation = isNegated(site) ? ("OPPOSES" as const) : ("REQUESTS" as const);
  return endsOf(heard, [argument], "subj")
    .filter(({ kind, end }) => actorKinds.has(kind) && end.depth === 0)
    .map((target) => ({
      site,
      relation,
      denied: false,
      source: { mention: speaker, path: "direct" as const, depth: 0 },
      target: target.end,
      rule: "demand",
      frame: null,
      circumstance: plain,
    }));
}

const duties = new Set(["must", "should", "ought"]);
const needs = new Set(["need", "have"]);

/** "must leave", "should leave", "has to leave", "it is essential that they leave". */
function isDemanded(site: Site): boolean {
  const isDuty = (word: Word) => duties.has(word.text.toLowerCase());
  if (childrenBy(site, "aux").some(isDuty)) return true;
  const head = headOf(site);
  if (site.word.deprel === "xcomp" && head) return needs.has(head.lemma);
  return site.word.deprel === "csubj" && head !== null && urgent.has(head.lemma);
}

/** "the funds will stay frozen until Norland yields": the clause of what will be until then. */
function bargainOf(site: Site): Site | null {
  const isTerm = /^(?:until|unless)$/u.test(childBy(site, "mark")?.text.toLowerCase() ?? "");
  const head = headOf(site);
  if (!isTerm || site.word.deprel !== "advcl" || !head) return null;
  const main = at(site.tree, head);
  const isWill = (word: Word) => /^(?:will|would|'ll|wo)$/iu.test(word.text);
  return childrenBy(main, "aux").some(isWill) || main.word.xpos === "VB" ? main : null;
}

const urgent = new Set(["crucial", "essential", "imperative", "important", "necessary", "vital"]);
