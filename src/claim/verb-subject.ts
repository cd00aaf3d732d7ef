import type { Word } from "../syntax/parsed.ts";
import type { ArgumentPath } from "./argument.ts";
import { bearerOf, describedBy } from "./bearer.ts";
import { partnerOf } from "./coordination.ts";
import { isDue } from "./is-due.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  headOf,
  isBelow,
  reachOf,
  type Site,
  type Tree,
} from "./tree.ts";

/** The subject that the surface of a sentence gives a verb. */
export interface Subject {
  readonly word: Word;
  readonly path: ArgumentPath;
}

const relativePronouns = new Set(["who", "whom", "which", "that", "whose"]);
const relativeTags = new Set(["WDT", "WP", "WP$"]);

/** Whether a word stands for the noun that a relative clause describes. */
export function isRelativePronoun(word: Word): boolean {
  return (
    relativePronouns.has(word.lemma.toLowerCase()) &&
    (relativeTags.has(word.xpos) || word.feats.PronType === "Rel")
  );
}

/** Whether the surface subject of a verb suffers what the verb says. */
export function isPassive(site: Site): boolean {
  const { word } = site;
  if (word.xpos !== "VBN" && word.feats.VerbForm !== "Part") return false;
  if (childBy(site, "aux:pass")) return true;
  if (childBy(site, "nsubj:pass", "csubj:pass")) return childBy(site, "obj") === null;
  if (childBy(site, "aux", "nsubj", "cop")) return false;
  if (word.xpos !== "VBN") return false;
  if (word.deprel === "conj") {
    const head = headOf(site);
    return head !== null && head.xpos === "VBN" && isPassive(at(site.tree, head));
  }
  return true;
}

/** The noun that a relative clause describes, from the verb of the clause; `null` outside of one. */
export function antecedentOf(site: Site): Word | null {
  return site.word.deprel === "acl:relcl" ? headOf(site) : null;
}

/** The surface subject of a predicate, its own or one that the grammar lends it. */
export function subjectOf(site: Site): Subject | null {
  const own = nearestSubject(site);
  if (own) return ownSubject(site, own);
  return lentSubject(site);
}

/** The last of several before the verb: in "MOSCOW – A court ruled" the parser may take both. */
function nearestSubject(site: Site): Word | null {
  const subjects = childrenBy(site, "nsubj").filter((word) => !isOuter(site, word));
  const nearest = subjects.findLast((word) => word.index < site.word.index) ?? subjects[0];
  return nearest ? pastDateline(site.tree, nearest) : null;
}

/** "The point is to win": no doer of the verb; but of "Norland is to win" the subject is. */
function isOuter(site: Site, subject: Word): boolean {
  if (subject.deprel !== "nsubj:outer") return false;
  return !(isDue(site) && isPerhapsActor(subject));
}

const dashes = new Set(["-", "--", "–", "—"]);

/** "OSLO - Police arrested": what the parser takes for an apposition to the place of the report. */
function pastDateline(tree: Tree, subject: Word): Word {
  if (tree.words.slice(0, subject.index).some(({ upos }) => !datelineTags.has(upos)))
    return subject;
  const named = childrenBy(at(tree, subject), "appos").find((word) => {
    const { first } = reachOf(at(tree, word));
    return (
      dashes.has(tree.words[first]?.text ?? "") || dashes.has(tree.words[first - 1]?.text ?? "")
    );
  });
  return named ?? subject;
}

const datelineTags = new Set(["PROPN", "PUNCT"]);

function ownSubject(site: Site, own: Word): Subject | null {
  if (!isRelativePronoun(own)) return { word: own, path: "direct" };
  const antecedent = antecedentAbove(site);
  if (!antecedent) return null;
  return { word: describedBy(at(site.tree, antecedent)) ?? antecedent, path: "relative" };
}

/** The noun described by the nearest relative clause around a verb: "who, analysts say, attacked". */
export function antecedentAbove(site: Site): Word | null {
  let current: Site | null = site;
  while (current) {
    const found = antecedentOf(current);
    if (found) return found;
    const head: Word | null = ["conj", "ccomp", "xcomp", "parataxis"].includes(baseOf(current.word))
      ? headOf(current)
      : null;
    current = head && at(current.tree, head);
  }
  return null;
}

function lentSubject(site: Site): Subject | null {
  const head = headOf(site);
  if (!head) return null;
  const above = at(site.tree, head);
  switch (site.word.deprel) {
    case "acl:relcl":
      return childBy(site, "obj") ? { word: head, path: "relative" } : null;
    case "acl":
      return nounsClauseSubject(site, above);
    case "xcomp":
    case "ccomp":
      return renamed(controllerOf(above), "controlled");
    case "advcl":
      return adverbialSubject(site, above);
    case "conj":
      return renamed(predicateSubject(partnerOf(site, above)), "shared");
    case "parataxis":
      return null;
    default:
      return null;
  }
}

function renamed(subject: Subject | null, path: ArgumentPath): Subject | null {
  if (!subject) return null;
  return { word: subject.word, path: subject.path === "direct" ? path : subject.path };
}

function predicateSubject(site: Site): Subject | null {
  return isPredicate(site) ? subjectOf(site) : null;
}

function isPredicate(site: Site): boolean {
  return site.word.upos === "VERB" || site.word.upos === "AUX" || childBy(site, "cop") !== null;
}

/** "troops fighting X" are the fighters; of "a plan to fight X" the owner of the plan is. */
function nounsClauseSubject(site: Site, described: Site): Subject | null {
  const noun = bearerOf(described);
  if (site.word.xpos === "VBG" || site.word.xpos === "VBN")
    if (!childBy(site, "mark")) return participleSubject(site, noun);
  if (noun.word !== described.word) return { word: noun.word, path: "reduced" };
  const owner = childBy(noun, "nmod:poss") ?? ownerBefore(noun);
  if (owner) return { word: owner, path: "controlled" };
  const agent = childrenBy(noun, "nmod").find((word) => isByPhrase(at(noun.tree, word)));
  if (agent) return { word: agent, path: "controlled" };
  return subjectAround(noun) ?? { word: noun.word, path: "reduced" };
}

/** "[government] efforts to stop X", "a [Norlandic] plan to": who is named right before the noun. */
function ownerBefore(noun: Site): Word | null {
  return childrenBy(noun, "compound", "amod").find((word) => ownerTypes.has(word.entity)) ?? null;
}

const ownerTypes = new Set(["person", "organization", "place"]);
const actorTypes = new Set(["person", "organization", "animal", ""]);

/** "issued a statement [calling on …]": what is no actor calls for the one who issued it. */
function participleSubject(site: Site, noun: Site): Subject {
  const own: Subject = { word: noun.word, path: "reduced" };
  if (site.word.xpos !== "VBG" || actorTypes.has(noun.word.entity)) return own;
  return subjectAround(noun) ?? own;
}

/** "has a plan to fight": the subject of the verb that the noun hangs on. */
function subjectAround(noun: Site): Subject | null {
  const governor = headOf(noun);
  if (governor?.upos !== "VERB" || baseOf(noun.word) !== "obj") return null;
  return renamed(subjectOf(at(noun.tree, governor)), "controlled");
}

function isByPhrase(site: Site): boolean {
  return childBy(site, "case")?.text.toLowerCase() === "by";
}

/** "firms [supplying] oil": a participle right after an object describes it, whatever the parser took. */
function nounRightBefore({ tree, word }: Site): Word | null {
  const noun = tree.words[word.index - 1];
  if (word.xpos !== "VBG" || (noun?.upos !== "NOUN" && noun?.upos !== "PROPN")) return null;
  const isActor = noun.upos === "NOUN" && /^(?:person|organization)$/u.test(noun.entity);
  return isActor || (noun.head === word.head && baseOf(noun) === "obj") ? noun : null;
}

/** Of "The army moved in, killing ten" the subject is the army; of "Attacked by X, Y fled" it is Y. */
function adverbialSubject(site: Site, above: Site): Subject | null {
  const noun = nounRightBefore(site);
  if (noun) return { word: noun, path: "reduced" };
  const lent = predicateSubject(above);
  if (!lent || isBelow(site.tree, lent.word, site.word)) return null;
  const marker = childBy(site, "mark")?.text.toLowerCase();
  const controlled = marker === "of" || marker === "for" || marker === "from" || marker === "into";
  if (controlled) return renamed(controllerOf(above), "controlled");
  return renamed(lent, "adverbial");
}

const subjectControl = new Set(
  "call contact meet phone pledge promise telephone threaten visit vow".split(" "),
);
const obliqueControl = new Map([
  ["call", ["on", "upon"]],
  ["appeal", ["to"]],
  ["plead", ["with"]],
  ["lean", ["on"]],
  ["rely", ["on"]],
  ["press", ["on"]],
]);

/** Who does what a verb's complement says: "urged Iran to stop" is Iran, "agreed to stop" the subject. */
function controllerOf(site: Site): Subject | null {
  const { tree, word } = site;
  const object = childBy(site, "iobj") ?? childBy(site, "obj");
  if (object && !subjectControl.has(word.lemma) && isPerhapsActor(object))
    return { word: object, path: "controlled" };
  const prepositions = obliqueControl.get(word.lemma);
  const oblique = prepositions && obliqueWith(tree, childrenBy(site, "obl"), prepositions);
  if (oblique) return { word: oblique, path: "controlled" };
  return predicateSubject(site) ?? (word.upos === "ADJ" ? subjectOf(site) : null);
}

function isPerhapsActor(word: Word): boolean {
  return word.upos === "PROPN" || word.upos === "NOUN" || word.upos === "PRON";
}

function obliqueWith(tree: Tree, obliques: readonly Word[], prepositions: readonly string[]) {
  return obliques.find((word) =>
    prepositions.includes(childBy(at(tree, word), "case")?.text.toLowerCase() ?? ""),
  );
}
