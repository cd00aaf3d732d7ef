import type { Word } from "../syntax/parsed.ts";
import type { NameHints } from "./run.ts";
import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/** Whether a word is, or is part of, a name that no table holds whole. */
export function isNameWord(view: SentenceView, index: number, hints: NameHints): boolean {
  const word = view.words[index];
  if (!word || !/\p{L}/u.test(word.text)) return false;
  const isRecognized = /-(PER|ORG|LOC)$/u.test(word.ner);
  if (!isCapitalized(word.text))
    return (
      isRecognized &&
      !isPrefix(word.text) &&
      word.upos === "PROPN" &&
      !hints.names.nouns.has(word.text)
    );
  if (isCommon(word, hints)) return false;
  if (view.titleCase || view.allCaps)
    return (isRecognized && isUncommon(word, hints)) || isRemembered(word, hints);
  return (
    word.upos === "PROPN" || word.xpos === "NNP" || isRecognized || isOddName(view, word, hints)
  );
}

/** What the tagger takes for no name: a label, a capitalized word beside a name. */
function isOddName(view: SentenceView, word: Word, hints: NameHints): boolean {
  const mayBeName = /^(NOUN|ADJ|X|VERB)$/u.test(word.upos) && !opens(view, word.index);
  const isOdd = isCamel(word.text) || hasNameBeside(view, word.index);
  return isLabel(view, word, hints) || (mayBeName && isOdd);
}

/** "LEE:" and "Lee:" begin a paragraph: a name that the text has elsewhere says who speaks. */
export function isLabel(
  view: SentenceView,
  { index, text }: Word,
  { memory }: Pick<NameHints, "memory">,
): boolean {
  const opening = view.words.slice(0, index).every(({ upos }) => upos === "PUNCT");
  return opening && view.words[index + 1]?.text === ":" && memory.has(text.toLowerCase());
}

/** "InSight": capitals inside of a word make a name of it. */
export function isCamel(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text);
}

/** Function words, days and months, shouted nouns such as "NGO", and "R-Ohio" for a party and a state. */
function isCommon({ upos, text }: Word, { names }: NameHints): boolean {
  if (/^(PRON|DET|ADP|AUX|SCONJ|CCONJ)$/u.test(upos) || /^[RDI](-\p{Lu}.*)?$/u.test(text))
    return true;
  const noun = names.nouns.get(text.toLowerCase());
  return noun !== undefined && (noun.kind === null || text === text.toUpperCase());
}

/** No verb and no noun of the tables. */
function isUncommon({ upos, text }: Word, { names }: NameHints): boolean {
  return upos !== "VERB" && !names.nouns.has(text.toLowerCase());
}

/** In a headline: the prose has names with this word; without prose, the tagger decides. */
function isRemembered({ upos, text }: Word, { memory, names }: NameHints): boolean {
  const lower = text.toLowerCase();
  if (memory.size === 0) return upos === "PROPN" && !names.nouns.has(lower);
  return memory.has(lower) && upos !== "VERB";
}

/** Where a capital is owed to the place: at the start, after a quotation mark, a colon or a bullet. */
function opens(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  return !before || before.upos === "PUNCT" || before.upos === "SYM";
}

/** "Syrian Democratic Forces": a capitalized adjective is part of a name where a proper noun stands beside it. */
function hasNameBeside(view: SentenceView, index: number): boolean {
  return [view.words[index - 1], view.words[index + 1]].some(
    (word) => word && isCapitalized(word.text) && (word.upos === "PROPN" || isCamel(word.text)),
  );
}

function isPrefix(text: string): boolean {
  return /^(anti|counter|pro|non|ex|post|pre|co|inter|mid|near)$/u.test(text);
}
