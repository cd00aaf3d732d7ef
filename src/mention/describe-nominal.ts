import type { Candidate, NameLexicon } from "./candidate.ts";
import type { Chain } from "./chain.ts";
import type { Discourse } from "./discourse.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What a description says besides its noun. */
export interface Description {
  readonly nominal: Candidate;
  /** Nouns and names before the noun, in lower case, those of owners left out. */
  readonly modifiers: readonly string[];
  /** All its words but the noun, in lower case. */
  readonly told: readonly string[];
  /** Whose it is: "Chile's", "his", "of the bank". */
  readonly owners: readonly Chain[];
  /** Whether it has an owner that is not known yet: "our forces". */
  readonly isOurs: boolean;
  /** Its words with concepts for synonyms: the same for "drug trade" and "narcotics trafficking". */
  readonly key: string;
  /** It has words that tell it from others of its noun. */
  readonly isSpecific: boolean;
  /** "another", "a new", "a similar": what was not spoken of before. */
  readonly isNew: boolean;
}

/** Read a description with the mentions that stand inside of it. */
export function describeNominal(
  discourse: Discourse,
  nominal: Candidate,
  inside: readonly Candidate[],
): Description {
  const view = discourse.views[nominal.sentence];
  const owning = inside.filter((candidate) => view !== undefined && owns(view, candidate, nominal));
  const owned = new Set(owning.flatMap(({ first, last }) => range(first, last)));
  const words =
    view?.words.slice(nominal.first, nominal.head).filter(({ index }) => !owned.has(index)) ?? [];
  const modifiers = words
    .filter((word) => word.upos === "NOUN" || word.upos === "PROPN" || word.xpos === "CD")
    .map((word) => word.text.toLowerCase());
  const own = words
    .filter((word) => /^(NOUN|PROPN|ADJ|NUM|VERB)$/u.test(word.upos))
    .map((word) => conceptOf(word.lemma.toLowerCase(), discourse.names));
  const owners = owning.flatMap((candidate) => discourse.chainOf.get(candidate) ?? []);
  const behind = view?.words.slice(nominal.head + 1, nominal.last) ?? [];
  return {
    nominal,
    modifiers,
    told: [...words, ...behind].map((word) => word.text.toLowerCase()),
    owners,
    isOurs: owning.some((candidate) => !discourse.chainOf.has(candidate)),
    key: [...own, conceptOf(nominal.noun, discourse.names)].join(" "),
    isSpecific: own.length > 0,
    isNew: words.some((word) => isNewWord(word.text, nominal)),
  };
}

function isNewWord(text: string, { kind }: Candidate): boolean {
  if (/^(another|other|second|third|different|separate|any|no)$/iu.test(text)) return true;
  const isTime = /^(new|similar|next|previous|earlier|further|former)$/iu.test(text);
  return isTime && kind !== "person";
}

/** Possessors and demonyms before the noun, and a name behind "of". */
function owns(view: SentenceView, candidate: Candidate, nominal: Candidate): boolean {
  const word = view.words[candidate.head];
  if (!word || candidate === nominal) return false;
  if (candidate.last <= nominal.head)
    return candidate.form !== "nominal" || view.words[candidate.last]?.xpos === "POS";
  return candidate.form === "name" && /^(of|in)$/u.test(view.words[nominal.head + 1]?.text ?? "");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

function conceptOf(noun: string, names: NameLexicon): string {
  const concept = names.nouns.get(noun)?.concept ?? "-";
  return concept === "-" ? noun : concept;
}
