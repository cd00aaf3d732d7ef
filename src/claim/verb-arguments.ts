import type { Word } from "../syntax/parsed.ts";
import type { Argument, ArgumentPath } from "./argument.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  childrenOf,
  headOf,
  prepositionOf,
  type Site,
  type Tree,
} from "./tree.ts";
import {
  antecedentAbove,
  antecedentOf,
  isPassive,
  isRelativePronoun,
  subjectOf,
} from "./verb-subject.ts";

/** The arguments of a verb, by logical slot: the subject of a passive verb is its object. */
export function verbArguments(site: Site): readonly Argument[] {
  const passive = isPassive(site);
  return [
    ...subjectArguments(site, passive),
    ...objectArguments(site),
    ...obliqueArguments(site, passive),
    ...clauseArguments(site),
  ];
}

function argument(site: Site, slot: string, path: ArgumentPath = "direct"): Argument {
  return { slot, tree: site.tree, word: site.word, path };
}

function subjectArguments(site: Site, passive: boolean): Argument[] {
  const subject = subjectOf(site);
  if (!subject) return listSubject(site);
  const given = passive && childBy(site, "obj") !== null;
  const passiveSlot = given ? "iobj" : "obj";
  return [argument(at(site.tree, subject.word), passive ? passiveSlot : "subj", subject.path)];
}

/** The doer of a list item is the subject of the sentence before the list: "Norland also: – Accuses …". */
function listSubject({ tree, word }: Site): Argument[] {
  const { opener } = tree;
  if (word.deprel !== "root" || !opener) return [];
  const root = opener.words.find((other) => other.deprel === "root");
  const subject = root && (subjectOf(at(opener, root))?.word ?? lastNoun(opener));
  return subject ? [{ slot: "subj", tree: opener, word: subject, path: "list" }] : [];
}

/** The last noun of a fragment that stands in no phrase with a preposition. */
function lastNoun(tree: Tree): Word | null {
  const isFree = (word: Word) =>
    (word.upos === "NOUN" || word.upos === "PROPN") && !childBy(at(tree, word), "case");
  return tree.words.findLast(isFree) ?? null;
}

function objectArguments(site: Site): Argument[] {
  const { tree } = site;
  // "urged Iran to stop": with a clause the parser may call the object indirect
  const alone = childBy(site, "obj") === null;
  const name = secondObject(site);
  const own = childrenBy(site, "obj", "iobj").flatMap((word) => {
    if (word === name) return [argument(at(tree, word), "comp")];
    if (!isRelativePronoun(word)) return [argument(at(tree, word), alone ? "obj" : baseOf(word))];
    const antecedent = antecedentAbove(site);
    return antecedent ? [argument(at(tree, antecedent), "obj", "relative")] : [];
  });
  if (own.length > 0) return own;
  return gapObject(site) ?? sharedObject(site);
}

/** "the plan Petro rejected": the described noun is the object where the clause has none. */
function gapObject(site: Site): Argument[] | null {
  const antecedent = antecedentOf(site);
  if (!antecedent || isPassive(site)) return null;
  const subject = childBy(site, "nsubj");
  const hasGap = subject !== null && !isRelativePronoun(subject) && !relativeOblique(site);
  return hasGap ? [argument(at(site.tree, antecedent), "obj", "relative")] : null;
}

/** "called the envoy a fool": of two objects the second says what the first is. */
function secondObject(site: Site): Word | null {
  const objects = childrenOf(site).filter((child) => child.deprel === "obj");
  const last = objects.at(-1);
  // "his counterpart President Kell" is one person, however it is parsed
  return objects.length > 1 && last && last.upos !== "PROPN" ? last : null;
}

function relativeOblique(site: Site): Word | null {
  return childrenOf(site).find((word) => /^(obl|advmod)/u.test(word.deprel) && isWh(word)) ?? null;
}

function isWh(word: Word): boolean {
  return isRelativePronoun(word) || word.xpos === "WRB";
}

/** "condemned and rejected the plan": one object serves both verbs, wherever the parser hangs it. */
function sharedObject(site: Site): Argument[] {
  const { tree, word } = site;
  if (isPassive(site)) return [];
  const partner =
    word.deprel === "conj" && !childBy(site, "nsubj") ? headOf(site) : nextConjunct(site);
  if (partner?.upos !== "VERB" || isPassive(at(tree, partner))) return [];
  const object = childBy(at(tree, partner), "obj");
  if (!object || object.index < word.index || isRelativePronoun(object)) return [];
  return [argument(at(tree, object), "obj", "shared")];
}

function nextConjunct(site: Site): Word | null {
  const next = childBy(site, "conj");
  const close = next !== null && next.index - site.word.index <= 3;
  return close && !childBy(at(site.tree, next), "nsubj") ? next : null;
}

function obliqueArguments(site: Site, passive: boolean): Argument[] {
  const { tree } = site;
  const own = childrenBy(site, "obl", "nmod").flatMap((word) => {
    const place = at(tree, word);
    const preposition = prepositionOf(place);
    if (word.deprel === "obl:agent" || (passive && preposition === "by"))
      return [argument(resolved(site, word), "subj", "agent")];
    if (preposition === "") return [];
    return [argument(resolved(site, word), `obl:${preposition}`)];
  });
  const needsAgent = passive && !own.some(({ slot }) => slot === "subj");
  return needsAgent ? [...own, ...strayAgent(site)] : own;
}

/** "imposed on Norland [by Sudria]": the doer of a passive verb may hang on the noun before it. */
function strayAgent(site: Site): Argument[] {
  const { tree, word } = site;
  return childrenBy(site, "obl", "obj")
    .filter((noun) => noun.index > word.index)
    .flatMap((noun) => childrenBy(at(tree, noun), "nmod"))
    .filter((inner) => prepositionOf(at(tree, inner)) === "by")
    .map((inner) => argument(at(tree, inner), "subj", "moved"));
}

/** "against whom", "with which": the word that the pronoun stands for. */
function resolved(site: Site, word: Word): Site {
  const antecedent = isRelativePronoun(word) ? antecedentAbove(site) : null;
  return at(site.tree, antecedent ?? word);
}

/** Complement clauses, and clauses under a preposition: "accused X of lying" fills `comp` and `obl:of`. */
function clauseArguments(site: Site): Argument[] {
  return childrenOf(site).flatMap((word) =>
    clauseSlots(at(site.tree, word)).map((slot) => argument(at(site.tree, word), slot)),
  );
}

function clauseSlots(clause: Site): readonly string[] {
  const base = baseOf(clause.word);
  const purpose = isPurpose(clause) ? ["purpose"] : [];
  if (base === "ccomp") return ["comp"];
  if (base === "xcomp") return ["comp", "xcomp", ...purpose];
  if (base !== "advcl") return [];
  const marker = childBy(clause, "mark")?.text.toLowerCase() ?? "";
  return clausePrepositions.has(marker) ? ["comp", `obl:${marker}`] : purpose;
}

/** "called her [to thank her]": an infinitive says what for. */
function isPurpose(site: Site): boolean {
  return childBy(site, "mark")?.lemma === "to";
}

const clausePrepositions = new Set([
  "of",
  "for",
  "from",
  "against",
  "about",
  "on",
  "over",
  "with",
  "into",
]);
