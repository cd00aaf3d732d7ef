import type { Candidate } from "./candidate.ts";
import { type Chain, isNamed, isPlural, kindOf } from "./chain.ts";
import type { Discourse } from "./discourse.ts";
import { antecedentOf } from "./find-pronouns.ts";
import type { Antecedent } from "./link-nominal.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Who speaks at a pronoun: the chain of the speaker of the quotation around it. */
export interface Speech {
  readonly inside: boolean;
  readonly speaker: Chain | null;
}

/** What a pronoun stands for; `null` where the text does not show it. */
export function findReferent(
  discourse: Discourse,
  pronoun: Candidate,
  speech: Speech,
): Antecedent | null {
  const view = discourse.views[pronoun.sentence];
  if (!view) return null;
  const { noun } = pronoun;
  if (/^(who|whom|whose|which|that)$/u.test(noun)) return relative(discourse, view, pronoun);
  if (/^(i|me|my|mine|myself)$/u.test(noun))
    return speech.speaker ? { chain: speech.speaker, rule: "first-person" } : null;
  if (/^(we|us|our|ours|ourselves)$/u.test(noun))
    return speech.speaker
      ? { chain: speech.speaker.side ?? speech.speaker, rule: "speakers-side" }
      : null;
  if (noun === "it" && isPleonastic(view, pronoun.head)) return null;
  return third(discourse, pronoun, { view, speech });
}

/** "the minister who resigned": the noun that the clause modifies. */
function relative(discourse: Discourse, view: SentenceView, pronoun: Candidate): Antecedent | null {
  const head = antecedentOf(view, pronoun.head);
  const antecedent = discourse.bySentence
    .get(view.index)
    ?.find((candidate) => candidate.head === head && candidate.form !== "pronoun");
  const chain = antecedent && discourse.chainOf.get(antecedent);
  return chain ? { chain, rule: "relative-pronoun" } : null;
}

interface Setting {
  readonly view: SentenceView;
  readonly speech: Speech;
}

function third(discourse: Discourse, pronoun: Candidate, setting: Setting): Antecedent | null {
  let best: Chain | null = null;
  let bestScore = threshold;
  for (const chain of discourse.recent) {
    if (!agrees(chain, pronoun) || !isAllowed(chain, pronoun, setting)) continue;
    const score = salience(chain, pronoun, setting.view);
    if (score >= bestScore) [best, bestScore] = [chain, score];
  }
  return best ? { chain: best, rule: ruleOf(pronoun) } : null;
}

const threshold = -4;

function ruleOf(pronoun: Candidate): string {
  if (/(self|selves)$/u.test(pronoun.noun)) return "reflexive";
  return /^(his|her|its|their)$/u.test(pronoun.noun) ? "possessive-pronoun" : "personal-pronoun";
}

/** Kind, number and gender. */
function agrees(chain: Chain, pronoun: Candidate): boolean {
  const kind = kindOf(chain);
  if (pronoun.kind === "person") {
    const opposite = pronoun.gender === "m" ? "f" : "m";
    return kind === "person" && chain.gender !== opposite;
  }
  if (pronoun.plural) return kind === "group" || isPlural(chain) || kind === "organization";
  return kind !== "person" && kind !== "group" && !isPlural(chain);
}

/** Nobody is both ends of one verb without "-self", and a speaker does not call himself "he". */
function isAllowed(chain: Chain, pronoun: Candidate, { view, speech }: Setting): boolean {
  const { seen } = chain;
  if (!seen || pronoun.sentence - seen.sentence > 3) return false;
  if (speech.inside && chain === speech.speaker) return false;
  if (seen.sentence !== pronoun.sentence) return true;
  const [own, other] = [view.words[pronoun.head], view.words[seen.head]];
  if (!own || !other) return true;
  if (seen.first <= pronoun.first && pronoun.last <= seen.last) return false;
  const isReflexive = /(self|selves)$/u.test(pronoun.noun);
  const isOwner = own.deprel === "nmod:poss";
  return isReflexive || isOwner || own.head !== other.head;
}

/** Nearness, the place as a subject, a name, and how much the text is about it. */
function salience(chain: Chain, pronoun: Candidate, view: SentenceView): number {
  const { seen } = chain;
  if (!seen) return Number.NEGATIVE_INFINITY;
  const isSubject = view.words[pronoun.head]?.deprel.startsWith("nsubj") ?? false;
  const kind = kindOf(chain);
  const distance = pronoun.sentence - seen.sentence;
  const words = distance === 0 ? (pronoun.first - seen.first) * 0.03 : 0;
  const actor = /^(state|organization|government|group|person)$/u.test(kind);
  return (
    -2 * distance -
    words +
    (chain.seenAsSubject ? 2 : 0) +
    (chain.seenAsSubject && isSubject ? 0.5 : 0) +
    (isNamed(chain) ? 0.5 : 0) +
    Math.min(chain.count, 6) * 0.25 +
    (pronoun.plural && !isPlural(chain) ? -2 : 0) +
    (actor || !isSubject ? 0 : -0.5)
  );
}

/** "It is clear that …", "it rained": the pronoun stands for nothing. */
function isPleonastic(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const governor = view.words[word?.head ?? -1];
  if (!word || !governor) return true;
  const children = (view.children[governor.index] ?? []).map((i) => view.words[i]?.deprel ?? "");
  if (children.some((relation) => relation.startsWith("csubj") || relation === "expl")) return true;
  const hasClause = children.some((relation) => relation === "ccomp" || relation === "advcl");
  return (
    governor.upos === "ADJ" && children.includes("cop") && (hasClause || children.includes("xcomp"))
  );
}
