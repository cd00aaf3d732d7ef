import type { Candidate, NameLexicon } from "./candidate.ts";
import { findOffice } from "./find-office.ts";
import { endOfPhrase, startOfPhrase } from "./noun-phrase.ts";
import { genderOfNoun, type NounSense, nounSense, speakerSense } from "./noun-sense.ts";
import type { Run } from "./run.ts";
import { quoteWords, type SentenceView } from "./sentence-view.ts";
import { speaks } from "./speaks.ts";
import { startOfTitle } from "./start-of-title.ts";

/** The descriptions of a sentence: "the Colombian army", "three ministers", "the tariff plan". */
export function findNominals(
  view: SentenceView,
  inNames: readonly Candidate[],
  names: NameLexicon,
): Candidate[] {
  const covered = new Set(inNames.flatMap(({ first, last }) => range(first, last)));
  const found = view.words.flatMap((word) => {
    if (covered.has(word.index)) return [];
    const described = /^(NOUN|PROPN)$/u.test(word.upos) ? nounSense(view, word.index, names) : null;
    const sense = described ?? speakerSense(view, word.index, names);
    if (!sense || !isHead(view, word.index, sense)) return [];
    return nominal(view, word.index, { sense, inNames, names });
  });
  return found.filter((inner) => !found.some((outer) => isInTitle(view, inner, { outer, names })));
}

/** "justice" in "interior and justice minister" and "minister of justice" is no description of its own. */
function isInTitle(
  view: SentenceView,
  inner: Candidate,
  { outer, names }: { readonly outer: Candidate; readonly names: NameLexicon },
): boolean {
  const isOffice = names.offices.has(outer.noun) && outer.kind === "person";
  const portfolio = view.words[inner.first]?.text.toLowerCase();
  if (inner.first > outer.head && inner.last <= outer.last)
    return isOffice && names.offices.has(`${portfolio} ${outer.noun}`);
  if (!isOffice || inner.head < outer.first || inner.head >= outer.head) return false;
  return !view.words.slice(inner.head, outer.head).some((word) => word.xpos === "POS");
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** A noun that only modifies another describes nothing by itself, except an office before a name. */
function isHead(view: SentenceView, index: number, sense: NounSense): boolean {
  const word = view.words[index];
  if (!word) return false;
  if (word.upos === "ADJ" && !/^nsubj/u.test(word.deprel)) return false;
  const next = view.words[index + 1];
  if (
    next?.upos === "NOUN" &&
    /^(compound|amod|nmod:desc|nmod$)/u.test(word.deprel) &&
    word.head === next.index
  )
    return false;
  if (/^(compound|amod|fixed|goeswith)/u.test(word.deprel))
    return next?.upos === "PROPN" && /^(person|organization|place)$/u.test(sense.kind);
  return true;
}

interface Found {
  readonly sense: NounSense;
  readonly inNames: readonly Candidate[];
  readonly names: NameLexicon;
}

function nominal(view: SentenceView, head: number, found: Found): Candidate[] {
  const { sense, names } = found;
  const { first, last } = boundsOf(view, head, found);
  if (sense.weak && !isSpecific(view, { first, last, head }) && !speaks(view, head, names))
    return [];
  if (isMeasure(view, first, head) || isPair(view, first, sense)) return [];
  const { start, end, text } = quoteWords(view, first, last);
  return [
    {
      start,
      end,
      text,
      sentence: view.index,
      first,
      last,
      head,
      form: "nominal",
      kind: isStruggle(view, head, names) ? "policy" : sense.kind,
      trust: sense.trust,
      known: null,
      noun: sense.noun,
      gender: names.offices.get(sense.noun)?.gender ?? genderOfNoun(sense.noun),
      plural: sense.plural,
      definite: isDefinite(view, first),
      given: false,
    },
  ];
}

/** An office is read from the order of the words, and ends before the name of its holder. */
function boundsOf(view: SentenceView, head: number, { sense, inNames, names }: Found): Run {
  if (!names.offices.has(sense.noun)) {
    const infinitives = sense.kind === "policy" || sense.kind === "event";
    const start = startOfPhrase(view, head);
    const cut = inNames.find(
      (name) => name.first < start && start < name.last && name.last <= head,
    );
    return { first: cut?.first ?? start, last: endOfPhrase(view, head, infinitives) };
  }
  const office = findOffice(view, { first: head, last: view.words.length }, names);
  const end = Math.max(head + 1, office?.last ?? 0);
  const body = endOfBody(view, end, inNames);
  const holder = inNames.find((name) => name.first >= body && name.kind === "person");
  const last = Math.max(end, endOfPhrase(view, head, false), body);
  const first = behindPerson(view, { first: startOfTitle(view, head), last: head }, inNames);
  return { first, last: holder && holder.first < last ? cutAt(view, end, holder.first) : last };
}

/** "Foreign Secretary" in "Ana Reyes and Foreign Secretary": a title begins behind the person who is named before it. */
function behindPerson(
  view: SentenceView,
  { first, last }: Run,
  inNames: readonly Candidate[],
): number {
  const ends = inNames
    .filter((name) => name.kind === "person" && first < name.last && name.last < last)
    .map((name) => name.last)
    .filter((end) => view.words[end]?.text === "and");
  return Math.max(first, ...ends.map((end) => end + 1));
}

/** "to Peru" behind "ambassador", whatever the parser hangs it on; the same place where no name follows. */
function endOfBody(view: SentenceView, end: number, inNames: readonly Candidate[]): number {
  if (!/^(to|of|for|at)$/u.test(view.words[end]?.text ?? "")) return end;
  const start = view.words[end + 1]?.text === "the" ? end + 2 : end + 1;
  const names = inNames.filter((name) => name.first === start);
  return Math.max(end, ...names.map((name) => name.last));
}

/** Before the name of the holder, and before the link to it: "ambassador to Peru" Ana Reyes. */
function cutAt(view: SentenceView, end: number, name: number): number {
  const before = view.words[name - 1];
  return before && /^(ADP|DET|PUNCT|CCONJ)$/u.test(before.upos) ? end : name;
}

/** "both countries", "the two leaders": those that were named before. */
function isPair(view: SentenceView, first: number, { noun, kind }: NounSense): boolean {
  const [word, next] = [view.words[first]?.text ?? "", view.words[first + 1]?.text ?? ""];
  const isTwo =
    /^(both|two)$/iu.test(word) || (/^(the|these|those)$/iu.test(word) && next === "two");
  return (
    isTwo &&
    kind === "group" &&
    /^(country|nation|state|leader|side|party|government|man|neighbor|neighbour|ally|rival)$/u.test(
      noun,
    )
  );
}

/** "the war on drugs", "a campaign against corruption": what is done about an issue. */
function isStruggle(view: SentenceView, head: number, names: NameLexicon): boolean {
  const [word, link] = [view.words[head]?.lemma ?? "", view.words[head + 1]?.text ?? ""];
  if (
    !/^(war|fight|battle|struggle|crusade|campaign)$/u.test(word) ||
    !/^(on|against)$/u.test(link)
  )
    return false;
  const complement = (view.children[head] ?? []).find((child) => child > head + 1);
  return complement !== undefined && nounSense(view, complement, names)?.kind === "issue";
}

/** "57 per 100,000 inhabitants". */
function isMeasure(view: SentenceView, first: number, head: number): boolean {
  return view.words.slice(first, head).some((word) => word.text === "per" || word.text === "%");
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
