import type { Word } from "../syntax/parsed.ts";
import type { NameLexicon } from "./candidate.ts";
import { isCamel, isLabel } from "./is-name-word.ts";
import type { NameHints, Run } from "./run.ts";
import { headOf, type SentenceView } from "./sentence-view.ts";

/** The parts of a run that the recognizer takes for names of their own: "Ben Lee Mary Jones" in a list without commas. */
export function splitByTags(view: SentenceView, { first, last }: Run, names: NameLexicon): Run[] {
  const starts = view.words
    .slice(first + 1, last)
    .filter(
      (word) => beginsName(view, word, names) || beginsPerson(view, word, { first, last, names }),
    )
    .map((word) => word.index);
  const edges = [first, ...starts, last];
  return edges.slice(1).map((end, i) => ({ first: edges[i] ?? first, last: end }));
}

function beginsName(view: SentenceView, word: Word, names: NameLexicon): boolean {
  const before = view.words[word.index - 1];
  if (!before || isGlue(before) || isGlue(word) || isSurname(before, word, names)) return false;
  if (word.ner.startsWith("B-")) return true;
  const ends = /-(PER|ORG|LOC)$/u.test(before.ner) && word.ner === "O";
  return ends && !names.nameHeads.has(word.text);
}

/** A name of a person behind a given name, whatever the recognizer begins there. */
function isSurname(before: Word, word: Word, { genders }: NameLexicon): boolean {
  const isGiven = genders.has(before.text) && !before.ner.startsWith("I-");
  return isGiven && !genders.has(word.text) && /^O$|-PER$/u.test(word.ner);
}

/** Hyphens and particles hold names together, and so do "St." and initials. */
function isGlue({ text, upos }: Word): boolean {
  return upos === "PUNCT" || /^(\p{Ll}{1,5}|\p{Lu}\p{L}?\.)$/u.test(text);
}

/** A given name behind a surname, in a person's name of four words and more. */
function beginsPerson(
  view: SentenceView,
  word: Word,
  { first, last, names }: Run & { readonly names: NameLexicon },
): boolean {
  const [before, after] = [view.words[word.index - 1], view.words[word.index + 1]];
  const isInside = last - first >= 4 && word.index - first >= 2 && word.index + 1 < last;
  if (!isInside || !before || !after?.ner.endsWith("-PER")) return false;
  return names.genders.has(word.text) && !names.genders.has(before.text) && !isGlue(before);
}

/** The recognizer or the tagger takes it for a name of somebody or something, or it begins like a person's. */
export function isPlausible(
  view: SentenceView,
  { first, last }: Run,
  { names, memory }: NameHints,
): boolean {
  const words = view.words.slice(first, last);
  if (words.some((word) => isLabel(view, word, { memory }))) return true;
  if (words.some((word) => isKnownHere(view, word, memory))) return true;
  if (words.length === 1 && words.some((word) => isPlanet(word) || isOneOfMany(view, word)))
    return false;
  if (words.some((word) => /-(PER|ORG|LOC)$/u.test(word.ner))) return true;
  if (words.length > 1 && names.genders.has(words[0]?.text ?? "")) return true;
  if (words.some((word) => isCamel(word.text) && !word.ner.endsWith("-MISC"))) return true;
  return isTagged(view, words, view.words[headOf(view, first, last)]);
}

/** A proper noun that earlier names of the document hold; in headlines, whatever its tag. */
function isKnownHere(
  view: SentenceView,
  { text, upos }: Word,
  memory: ReadonlySet<string>,
): boolean {
  return memory.has(text.toLowerCase()) && (view.titleCase || upos === "PROPN");
}

/** "a DUI", "their RFP": letters that stand for a common noun. */
function isOneOfMany(view: SentenceView, { text, index, deprel, ner }: Word): boolean {
  const before = view.words[index - 1];
  if (before?.head !== index || before.upos === "SCONJ" || ner.endsWith("-PER")) return false;
  const isCounted = before.xpos === "PRP$" || /^(an?|that|this|any|every)$/iu.test(before.text);
  return isCounted && /^\p{Lu}{2,}$/u.test(text) && !deprel.startsWith("compound");
}

function isPlanet({ text }: Word): boolean {
  return /^(Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto)$/u.test(text);
}

/** Proper nouns that act, or whose head is tagged as the kind of thing that has a name. */
function isTagged(view: SentenceView, words: readonly Word[], head: Word | undefined): boolean {
  const isName = words.every((word) => word.upos === "PROPN" || !/^\p{L}/u.test(word.text));
  if (!isName || !head) return false;
  if (words.some((word) => word.ner.endsWith("-MISC")))
    return words.length > 1 && head.entity !== "";
  const isActor = /^(nsubj|obj|iobj|obl:agent)/u.test(head.deprel) && !view.titleCase;
  return isActor || /^(person|organization|place|event)$/u.test(head.entity);
}
