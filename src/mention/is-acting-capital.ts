import type { Word } from "../syntax/parsed.ts";
import type { Candidate, NameLexicon } from "./candidate.ts";
import { prepositionOf, type SentenceView } from "./sentence-view.ts";

const locative =
  /^(in|at|near|to|from|outside|around|through|into|across|of|over|inside|toward|towards|throughout|via|on)$/u;

type TownSigns = NameLexicon["townSigns"];

/** Whether a capital stands for its state: "Moscow said", "between Tokyo and Seoul", but not "in Moscow". */
export function isActingCapital(
  view: SentenceView,
  candidate: Candidate,
  { townSigns }: NameLexicon,
): boolean {
  if (isDateline(view, candidate)) return false;
  const word = firstConjunct(view, candidate.head);
  const before = view.words[candidate.first - 1]?.text.toLowerCase() ?? "";
  if (/^(from|to)$/u.test(before) && isSent(view, word, townSigns)) return true;
  return !locative.test(before) && isActing(view, word, townSigns);
}

/** "Tokyo" for "Seoul" in "between Tokyo and Seoul". */
function firstConjunct(view: SentenceView, index: number): Word | undefined {
  let word = view.words[index];
  while (word?.deprel === "conj" && view.words[word.head]) word = view.words[word.head];
  return word;
}

/** "a response from Oslo", "aid to Kabul": what states send each other. */
function isSent(view: SentenceView, word: Word | undefined, signs: TownSigns): boolean {
  const governor = view.words[word?.head ?? -1];
  if (word?.deprel !== "nmod" || governor?.upos !== "NOUN") return false;
  return !signs.has(`${governor.lemma}/travel`);
}

function isActing(view: SentenceView, word: Word | undefined, signs: TownSigns): boolean {
  if (!word || locative.test(prepositionOf(view, word.index))) return false;
  const governor = view.words[word.head]?.lemma ?? "";
  if (/^(appos|list|flat|dep)/u.test(word.deprel)) return false;
  if (word.deprel.startsWith("obj")) return !signs.has(`${governor}/goal`);
  return !(word.deprel.startsWith("compound") && signs.has(`${governor}/urban`));
}

/** "LIMA (AP)", "LIMA –"; "LIMA, Peru (AP)", "Quito, Ecuador": a place with the country behind the comma. */
function isDateline(view: SentenceView, candidate: Candidate): boolean {
  const isFirst = candidate.first === 0;
  if (isFirst && /^(?:\(|-|--|–|—)$/u.test(view.words[candidate.last]?.text ?? "")) return true;
  const next = view.words[candidate.last + 1];
  if (view.words[candidate.last]?.text !== "," || next?.upos !== "PROPN") return false;
  return next.head === candidate.head || next.deprel === "appos";
}
