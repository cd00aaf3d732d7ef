import type { Candidate, NameLexicon } from "./candidate.ts";
import { endOfPhrase, startOfPhrase } from "./noun-phrase.ts";
import { type NounSense, nounSense } from "./noun-sense.ts";
import { quoteWords, type SentenceView } from "./sentence-view.ts";
import { startOfTitle } from "./start-of-title.ts";

/** The descriptions of a sentence: "the Colombian army", "three ministers", "the tariff plan". */
export function findNominals(
  view: SentenceView,
  inNames: readonly Candidate[],
  names: NameLexicon,
): Candidate[] {
  const covered = new Set(inNames.flatMap(({ first, last }) => range(first, last)));
  return view.words.flatMap((word) => {
    if (covered.has(word.index) || !/^(NOUN|PROPN|ADJ)$/u.test(word.upos)) return [];
    const sense = nounSense(view, word.index, names);
    if (!sense || !isHead(view, word.index, sense)) return [];
    return nominal(view, word.index, { sense, inNames, names });
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** A noun that only modifies another describes nothing by itself, except an office before a name. */
function isHead(view: SentenceView, index: number, sense: NounSense): boolean {
  const word = view.words[index];
  if (!word) return false;
  if (word.upos === "ADJ") return false;
  const next = view.words[index + 1];
  if (
    next?.upos === "NOUN" &&
    /^(compound|amod|nmod:desc|nmod$)/u.test(word.deprel) &&
    word.head === next.index
  )
    return false;
  if (/^(compound|amod|fixed|goeswith)/u.test(word.deprel))
    return sense.kind === "person" && next?.upos === "PROPN";
  return true;
}

interface Found {
  readonly sense: NounSense;
  readonly inNames: readonly Candidate[];
  readonly names: NameLexicon;
}

function nominal(view: SentenceView, head: number, found: Found): Candidate[] {
  const { sense, inNames, names } = found;
  const before = inNames.find((name) => name.first > head && name.first <= head + 1);
  const isTitle = names.offices.has(sense.noun) && before?.kind === "person";
  const first =
    isTitle || names.offices.has(sense.noun) ? startOfTitle(view, head) : startOfPhrase(view, head);
  const infinitives = sense.kind === "policy" || sense.kind === "event";
  const last = isTitle ? head + 1 : endOfPhrase(view, head, infinitives);
  if (sense.weak && !isSpecific(view, { first, last, head })) return [];
  return [
    {
      ...quoteWords(view, first, last),
      sentence: view.index,
      first,
      last,
      head,
      form: "nominal",
      kind: sense.kind,
      trust: sense.trust,
      known: null,
      noun: sense.noun,
      gender: names.offices.get(sense.noun)?.gender ?? "u",
      plural: sense.plural,
      definite: isDefinite(view, first),
      given: false,
    },
  ];
}

interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Whether the phrase says which one: by a modifier, an owner or a complement. */
function isSpecific(view: SentenceView, { first, last, head }: Phrase): boolean {
  if (last > head + 1) return true;
  return view.words
    .slice(first, head)
    .some((word) => !/^(DET|PUNCT|ADV|CCONJ)$/u.test(word.upos) && !isVague(word.text));
}

function isVague(text: string): boolean {
  return /^(other|own|same|such|many|few|several|more|most|certain|first|last|next|new|some)$/iu.test(
    text,
  );
}

function isDefinite(view: SentenceView, first: number): boolean {
  const word = view.words[first];
  return /^(the|this|that|these|those|both|his|her|its|their|our|my|your)$/iu.test(
    word?.text ?? "",
  );
}
