import type { Word } from "../syntax/parsed.ts";
import type { Candidate } from "./candidate.ts";
import { type Chain, isNamed, isPlural, kindOf } from "./chain.ts";
import type { Discourse } from "./discourse.ts";
import { antecedentOf } from "./find-pronouns.ts";
import { isPleonastic } from "./is-pleonastic.ts";
import type { Antecedent } from "./link-nominal.ts";
import { rivalSalience, salience } from "./salience.ts";
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
  const rival = pronoun.kind === "person" ? bestScore : rivalSalience(discourse, pronoun);
  if (rival > bestScore) return null;
  return best ? { chain: best, rule: ruleOf(pronoun) } : null;
}

const threshold = -2;

function ruleOf(pronoun: Candidate): string {
  if (/(self|selves)$/u.test(pronoun.noun)) return "reflexive";
  return /^(his|her|its|their)$/u.test(pronoun.noun) ? "possessive-pronoun" : "personal-pronoun";
}

/** Kind, number and gender. */
function agrees(chain: Chain, pronoun: Candidate): boolean {
  const kind = kindOf(chain);
  if (pronoun.kind === "person") {
    const opposite = pronoun.gender === "m" ? "f" : "m";
    if (chain.gender === opposite) return false;
    // A name whose kind is a guess of the model may be a person's after all.
    return kind === "person" || (isNamed(chain) && chain.trust < 2);
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
  const [own, other] = [view.words[pronoun.head], headOfPhrase(view, seen.head)];
  if (!own || !other) return true;
  if (seen.first <= pronoun.first && pronoun.last <= seen.last) return false;
  const isReflexive = /(self|selves)$/u.test(pronoun.noun);
  const isOwner = own.deprel === "nmod:poss";
  return isReflexive || isOwner || own.head !== other.head;
}

/** "professor" for the name in "her professor, Soto, called her": what an apposition stands beside. */
function headOfPhrase(view: SentenceView, index: number): Word | undefined {
  const word = view.words[index];
  const beside = view.words[word?.head ?? -1];
  return beside && /^(appos|flat)/u.test(word?.deprel ?? "") ? beside : word;
}
