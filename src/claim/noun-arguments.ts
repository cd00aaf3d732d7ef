import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  childrenOf,
  headOf,
  prepositionOf,
  type Site,
} from "./tree.ts";
import { isPassive, subjectOf } from "./verb-subject.ts";

/** The arguments of a noun that names an event: owner, prepositions, modifiers, complement clause. */
export function nounArguments(site: Site): readonly Argument[] {
  const own = childrenOf(site).flatMap((word) => nounArgument(site, word));
  return [
    ...own,
    ...hyphenated(site),
    ...sharedArguments(site),
    ...copulaSubject(site),
    ...carriedOut(site),
  ];
}

function nounArgument(site: Site, word: Word): Argument[] {
  const slot = nounSlot(site, word);
  return slot === null ? [] : [{ slot, tree: site.tree, word, path: "direct" }];
}

function nounSlot({ tree }: Site, word: Word): string | null {
  switch (baseOf(word)) {
    case "nmod":
    case "obl":
      if (word.deprel === "nmod:poss") return "poss";
      return prepositionSlot(prepositionOf(at(tree, word)));
    case "compound":
      return "compound";
    case "amod":
      return "amod";
    case "acl":
      return word.deprel === "acl" && !isPassive(at(tree, word)) ? "comp" : null;
    case "ccomp":
      return "comp";
    default:
      return null;
  }
}

function prepositionSlot(preposition: string): string | null {
  return preposition === "" || preposition === "'s" ? null : `nmod:${preposition}`;
}

/** "Norland-Sudria cooperation": both states stand before the noun. */
function hyphenated(site: Site): Argument[] {
  const { tree } = site;
  return childrenBy(site, "compound", "amod")
    .flatMap((word) => childrenBy(at(tree, word), "compound"))
    .filter((word) => tree.words[word.index + 1]?.text === "-")
    .map((word) => ({ slot: "compound", tree, word, path: "direct" as const }));
}

/** "praise and support for the plan": what follows the last of several nouns belongs to all. */
function sharedArguments(site: Site): Argument[] {
  const { tree, word } = site;
  const head = word.deprel === "conj" ? headOf(site) : null;
  const partners = head ? [head] : childrenBy(site, "conj");
  return partners
    .filter((partner) => partner.upos === "NOUN")
    .flatMap((partner) => childrenBy(at(tree, partner), "nmod"))
    .flatMap((other) => nounArgument(site, other))
    .map((argument) => ({ ...argument, path: "shared" as const }));
}

function copulaSubject(site: Site): Argument[] {
  const linking = linkingVerb(site);
  if (!childBy(site, "cop") && !linking) return [];
  const subject = subjectOf(linking ?? site);
  return subject ? [{ slot: "subj", tree: site.tree, word: subject.word, path: subject.path }] : [];
}

const linkingVerbs = new Set(["become", "remain", "stay"]);

/** "remains a donor", "became an ally". */
function linkingVerb(site: Site): Site | null {
  const head = headOf(site);
  const isLinked = head !== null && linkingVerbs.has(head.lemma);
  return isLinked && /^(obj|xcomp)$/u.test(site.word.deprel) ? at(site.tree, head) : null;
}

/** "an attack carried out by rebels": the doer of the verb that says that the event took place. */
function carriedOut(site: Site): Argument[] {
  const { tree } = site;
  return childrenBy(site, "acl")
    .filter((word) => isPassive(at(tree, word)))
    .flatMap((word) => childrenBy(at(tree, word), "obl"))
    .filter((word) => prepositionOf(at(tree, word)) === "by")
    .map((word) => ({ slot: "nmod:by", tree, word, path: "agent" as const }));
}
