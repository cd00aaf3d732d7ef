import type { Quote } from "../core/span.ts";
import type { Status } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import { conditionBelow, conditionOf, isConditional } from "./condition.ts";
import { partnerOf } from "./coordination.ts";
import { isDue } from "./is-due.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenOf, headOf, type Site } from "./tree.ts";

/** How what a predicate says stands to the facts. */
export interface Circumstance {
  readonly status: Status;
  readonly negated: boolean;
  readonly condition: Quote | null;
  /** The words that take it up, from the inside out: "agreed", "wants". */
  readonly under: readonly Word[];
  /** It is itself what something else hangs on: "if Norland attacks". */
  readonly supposed: boolean;
}

/** Plainly so: reported as done or holding. */
export const plain: Circumstance = {
  status: "actual",
  negated: false,
  condition: null,
  under: [],
  supposed: false,
};

/** Status, negation and condition of a predicate, from its own clause and those that it hangs on. */
export function circumstanceOf(reading: Reading, site: Site): Circumstance {
  return climb(reading, withOwn(reading, plain, site), site);
}

function climb(reading: Reading, result: Circumstance, site: Site): Circumstance {
  const head = headOf(site);
  if (!head) return result;
  const above = at(site.tree, head);
  if (isConditional(site)) return conditional(reading, result, site);
  switch (linkOf(reading, site, above)) {
    case "none":
      return result;
    case "shared": {
      const partner = partnerOf(site, above);
      return climb(reading, withModals(reading, result, partner), partner);
    }
    case "complement":
      return takenUp(reading, withOperator(reading, result, { above, below: site }), {
        above,
        below: site,
      });
  }
}

/** A predicate and the word that takes it up. */
interface Link {
  readonly above: Site;
  readonly below: Site;
}

/** How a word changes what it takes up. Of a word of speech only a condition counts: "did not say that …" denies nothing, "no plan to …" does. */
function takenUp(reading: Reading, result: Circumstance, { above, below }: Link): Circumstance {
  const isPlan = above.word.upos === "NOUN" && operatorOf(reading, above.word) !== null;
  const isClause = baseOf(below.word) !== "obj" && baseOf(below.word) !== "nsubj";
  if (isClause && !isPlan && isSpeech(reading, above.word))
    return withCondition(reading, result, above);
  // "has no plan": the "no" of what it is about was counted there
  const own = { ...result, negated: result.negated !== isNegated(above, below.word) };
  return climb(reading, withModals(reading, own, above), above);
}

/** Whether what stands at a word is taken up by the word that it hangs on. */
function linkOf(reading: Reading, site: Site, above: Site): "complement" | "shared" | "none" {
  const base = baseOf(site.word);
  if (base === "xcomp" || base === "ccomp" || base === "csubj" || site.word.deprel === "acl")
    return "complement";
  if (base === "conj") return childBy(site, "nsubj", "aux") ? "none" : "shared";
  if (base === "advcl" && childBy(site, "mark")?.lemma === "to") return "shared";
  if (site.word.upos === "VERB") return "none";
  if (!["obj", "nsubj", "obl", "nmod"].includes(base)) return "none";
  const isOperator = operatorOf(reading, above.word) !== null;
  return isOperator || reading.lexicon.frames.lightVerbs.has(above.word.lemma)
    ? "complement"
    : "none";
}

function isSpeech(reading: Reading, word: Word): boolean {
  return reading.lexicon.frames.speechCues.has(`${word.lemma}/${posOf(word)}`);
}

/** The part of speech under which the tables list a word: names are nouns. */
export function posOf(word: Word): string {
  return word.upos === "PROPN" ? "noun" : word.upos.toLowerCase();
}

function operatorOf(reading: Reading, word: Word) {
  return reading.lexicon.frames.operators.get(`${word.lemma}/${posOf(word)}`) ?? null;
}

const strength: readonly Status[] = ["actual", "past", "planned", "possible", "conditional"];

function weaker(a: Status, b: Status): Status {
  return strength.indexOf(a) > strength.indexOf(b) ? a : b;
}

/** "stop the attack" takes an attack for granted, "fail to attack" denies it. */
function withOperator(reading: Reading, inner: Circumstance, { above, below }: Link): Circumstance {
  const result = { ...inner, under: [...inner.under, above.word] };
  const effect = operatorOf(reading, above.word);
  const isEvent = below.word.upos === "NOUN" && !childBy(below, "cop");
  if (effect === null) return result;
  const isLight = reading.lexicon.frames.lightVerbs.has(above.word.lemma);
  if (isEvent && (effect === "denied" || isLight)) return result;
  if (effect === "denied") return { ...result, negated: !result.negated };
  return { ...result, status: weaker(result.status, effect) };
}

/** With the negation, modals and condition of the clause of a predicate. */
function withOwn(reading: Reading, result: Circumstance, site: Site): Circumstance {
  const negated = result.negated !== isNegated(site);
  return withModals(reading, { ...result, negated }, site);
}

function withModals(reading: Reading, result: Circumstance, site: Site): Circumstance {
  const status = weaker(result.status, modalStatus(site));
  return withCondition(reading, { ...result, status }, site);
}

function withCondition(reading: Reading, result: Circumstance, site: Site): Circumstance {
  const condition = conditionOf(reading, site);
  return condition ? { ...result, status: "conditional", condition } : result;
}

function conditional(reading: Reading, result: Circumstance, clause: Site): Circumstance {
  const head = headOf(clause);
  const condition = head && conditionOf(reading, at(clause.tree, head));
  return {
    ...result,
    status: "conditional",
    condition: condition ?? result.condition,
    supposed: true,
  };
}

const negators = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "neither",
  "nor",
  "hardly",
  "barely",
  "scarcely",
  "without",
]);

/** "did not attack", "no minister attacked", "no longer supports", "attacked nobody". */
export function isNegated(site: Site, counted?: Word): boolean {
  return childrenOf(site).some((child) => {
    const isEnd = child !== counted && /^(nsubj|obj)/u.test(child.deprel);
    return isNegator(at(site.tree, child)) || (isEnd && isEmptyPhrase(at(site.tree, child)));
  });
}

function isNegator(site: Site): boolean {
  const { deprel, text } = site.word;
  const form = text.toLowerCase();
  const isNot = negators.has(form) && /^(advmod|mark|cc|aux)/u.test(deprel);
  const isNo = form === "no" && /^(det|advmod)/u.test(deprel);
  return isNot || isNo || isNoLonger(site);
}

function isNoLonger(site: Site): boolean {
  if (site.word.lemma !== "long" && site.word.text.toLowerCase() !== "longer") return false;
  return childrenOf(site).some((child) => child.text.toLowerCase() === "no");
}

const emptyWords = new Set(["nobody", "none", "nothing", "neither"]);

function isEmptyPhrase(site: Site): boolean {
  if (emptyWords.has(site.word.text.toLowerCase())) return true;
  const article = childBy(site, "det")?.text.toLowerCase();
  return article === "no" || article === "neither";
}

const modals = new Map<string, Status>([
  ["will", "planned"],
  ["shall", "planned"],
  ["would", "planned"],
  ["'ll", "planned"],
  ["’ll", "planned"],
  ["wo", "planned"],
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["can", "possible"],
  ["ca", "possible"],
  ["should", "possible"],
  ["must", "possible"],
]);

function modalStatus(site: Site): Status {
  for (const child of childrenOf(site)) {
    if (baseOf(child) !== "aux") continue;
    const status = modals.get(child.text.toLowerCase());
    if (status) return status;
  }
  if (isDue(site)) return "planned";
  return hasDoubt(site) ? "possible" : "actual";
}

const doubts = new Set([
  "reportedly",
  "allegedly",
  "possibly",
  "perhaps",
  "maybe",
  "potentially",
  "supposedly",
]);

function hasDoubt(site: Site): boolean {
  return childrenOf(site).some(
    (child) => doubts.has(child.lemma) || doubts.has(child.text.toLowerCase()),
  );
}

/** What a threat hangs on, wherever in the threat it stands: "warned that it would … if …". */
export function threatCircumstance(reading: Reading, site: Site): Circumstance {
  const own = circumstanceOf(reading, site);
  const condition = conditionBelow(reading, site);
  return condition ? { ...own, status: "conditional", condition } : own;
}
