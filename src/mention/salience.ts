import type { Word } from "../syntax/parsed.ts";
import type { Candidate } from "./candidate.ts";
import { type Chain, isNamed, isPlural, kindOf } from "./chain.ts";
import type { Discourse } from "./discourse.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How much a place in the text makes a thing the one that a pronoun means. */
interface Prominence {
  /** Sentences, and words of the same sentence, back to it. */
  readonly sentences: number;
  readonly words: number;
  readonly isSubject: boolean;
  readonly count: number;
}

/** Nearness, the place as a subject, a name, and how much the text is about it. */
export function salience(chain: Chain, pronoun: Candidate, view: SentenceView): number {
  const { seen } = chain;
  if (!seen) return Number.NEGATIVE_INFINITY;
  const sentences = pronoun.sentence - seen.sentence;
  const words = sentences === 0 ? pronoun.first - seen.first : 0;
  const prominence = { sentences, words, isSubject: chain.seenAsSubject, count: chain.count };
  return weigh(prominence, isSubject(view, pronoun.head)) + suitability(chain, pronoun);
}

function weigh(
  { sentences, words, isSubject: asSubject, count }: Prominence,
  parallel: boolean,
): number {
  const subject = asSubject ? 2 : 0;
  const parallelism = asSubject && parallel ? 0.5 : 0;
  return -2 * sentences - 0.03 * words + subject + parallelism + Math.min(count, 6) * 0.15;
}

/** "it" is seldom a place, "they" seldom one body, "he" seldom what the model took for a thing. */
function suitability(chain: Chain, pronoun: Candidate): number {
  const kind = kindOf(chain);
  const named = isNamed(chain) ? 0.5 : 0;
  if (pronoun.kind === "person") return kind === "person" ? named : -1;
  if (pronoun.plural) return isPlural(chain) || kind === "group" ? named : -1.5;
  return kind === "place" ? -1 : named;
}

/** The best of the nouns that no mention holds: "the idea", "his shirt". */
export function rivalSalience(discourse: Discourse, pronoun: Candidate): number {
  const scores = [pronoun.sentence - 1, pronoun.sentence].flatMap((sentence) =>
    rivalsIn(discourse, sentence, pronoun),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

function rivalsIn(discourse: Discourse, sentence: number, pronoun: Candidate): number[] {
  const view = discourse.views[sentence];
  if (!view) return [];
  const heads = new Set(discourse.bySentence.get(sentence)?.map(({ head }) => head));
  const isHere = sentence === pronoun.sentence;
  return view.words
    .filter((word) => isRival(word, pronoun) && !heads.has(word.index))
    .filter((word) => !isHere || word.index < pronoun.first)
    .map((word) => {
      const words = isHere ? pronoun.first - word.index : 0;
      const sentences = pronoun.sentence - sentence;
      const prominence = { sentences, words, isSubject: isSubject(view, word.index), count: 1 };
      return weigh(prominence, false) - (word.deprel.startsWith("obl") ? 1 : 0);
    });
}

function isRival(word: Word, pronoun: Candidate): boolean {
  const isArgument = /^(nsubj|obj|obl|root|conj)/u.test(word.deprel);
  return word.upos === "NOUN" && isArgument && (word.xpos === "NNS") === pronoun.plural;
}

function isSubject(view: SentenceView, index: number): boolean {
  return view.words[index]?.deprel.startsWith("nsubj") ?? false;
}
