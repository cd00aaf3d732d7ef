import type { NameHints } from "./find-runs.ts";
import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/** Whether a word is, or is part of, a name that no table holds whole. */
export function isNameWord(
  view: SentenceView,
  index: number,
  { names, memory }: NameHints,
): boolean {
  const word = view.words[index];
  if (!word || !/\p{L}/u.test(word.text)) return false;
  const isRecognized = /-(PER|ORG|LOC)$/u.test(word.ner);
  if (!isCapitalized(word.text)) return isRecognized && word.upos === "PROPN";
  const lower = word.text.toLowerCase();
  if (/^(PRON|DET|ADP|AUX|SCONJ|CCONJ)$/u.test(word.upos)) return false;
  const noun = names.nouns.get(lower);
  if (noun?.kind === null || (noun && word.text === word.text.toUpperCase())) return false;
  if (view.titleCase || view.allCaps) {
    if (memory.size === 0) return word.upos === "PROPN" && !noun;
    return isRecognized || (memory.has(lower) && word.upos !== "VERB");
  }
  if (word.upos === "PROPN" || isRecognized) return true;
  return !opens(view, index) && /^(NOUN|ADJ|X|VERB)$/u.test(word.upos) && hasNameBeside(view, index);
}

/** Where a capital is owed to the place: at the start, after a quotation mark, a colon or a bullet. */
function opens(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  return !before || before.upos === "PUNCT" || before.upos === "SYM";
}

/** "Syrian Democratic Forces": a capitalized adjective is part of a name where a proper noun stands beside it. */
function hasNameBeside(view: SentenceView, index: number): boolean {
  return [view.words[index - 1], view.words[index + 1]].some(
    (word) => word?.upos === "PROPN" && isCapitalized(word.text),
  );
}
