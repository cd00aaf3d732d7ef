import { firstPiece } from "../core/first-piece.ts";
import { plainLetters } from "../core/plain-letters.ts";
import type { Word } from "../syntax/parsed.ts";
import type { KnownName, NameLexicon } from "./candidate.ts";
import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/** A form of the tables, found at words `first` to `last`. */
export interface KnownMatch {
  readonly first: number;
  readonly last: number;
  readonly known: KnownName;
}

const longest = 8;

/** The names of the tables in a sentence, the longest at each place, from left to right. */
export function matchKnown(view: SentenceView, names: NameLexicon): KnownMatch[] {
  const matches: KnownMatch[] = [];
  for (let i = 0; i < view.words.length; ) {
    const match = matchAt(view, i, names);
    if (match) matches.push(match);
    i = match ? match.last : i + 1;
  }
  return matches;
}

function matchAt(view: SentenceView, first: number, names: NameLexicon): KnownMatch | null {
  const word = view.words[first];
  const start =
    word && plainLetters(firstPiece(isSloppy(view, word) ? capitalized(word.text) : word.text));
  if (!word || !start || !names.starts.has(start)) return null;
  for (let last = Math.min(view.words.length, first + longest); last > first; last -= 1) {
    const known = lookUp(view, formOf(view, first, last), { word, names });
    if (known && isNameHere(view, { first, last, known }, names)) return { first, last, known };
  }
  return null;
}

interface Search {
  readonly word: Word;
  readonly names: NameLexicon;
}

/** A form as it is written, in capitals, or in lower case where the tagger takes it for a name. */
function lookUp(view: SentenceView, form: string, { word, names }: Search): KnownName | undefined {
  const known = names.known.get(form);
  const isLoud = view.allCaps || /^\p{Lu}{4,}$/u.test(word.text);
  if (known || isLoud) return known ?? names.knownCapitals.get(form);
  if (!isSloppy(view, word)) return undefined;
  const meant = names.known.get(form.replace(/(?<![\p{L}'])\p{Ll}/gu, capitalized));
  if (word.upos === "PROPN") return meant;
  return /^(state|place)$/u.test(meant?.kind ?? "") && !names.nouns.has(word.lemma)
    ? meant
    : undefined;
}

/** "kerala", "new york" written without a capital: proper nouns, and what the tagger takes for a bare noun in "in kerala". */
function isSloppy(view: SentenceView, { text, upos, index }: Word): boolean {
  if (!/^\p{Ll}{2,}/u.test(text)) return false;
  return upos === "PROPN" || (upos === "NOUN" && view.words[index - 1]?.text === "in");
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words as the tables write them: single spaces, straight apostrophes, no accents. */
function formOf(view: SentenceView, first: number, last: number): string {
  const start = view.words[first]?.start ?? 0;
  const end = view.words[last - 1]?.end ?? start;
  return plainLetters(view.text.slice(start, end).replace(/\s+/gu, " ").replace(/’/gu, "'"));
}

/** One word may also be a common one ("House", "Guardian") or a surname ("Gordon England"). */
function isNameHere(view: SentenceView, match: KnownMatch, names: NameLexicon): boolean {
  const word = view.words[match.first];
  if (!word || match.last - match.first > 1) return true;
  if (/^(PRON|AUX|VERB)$/u.test(word.upos) || isSurname(view, match, names)) return false;
  const { use } = match.known;
  if (use === "place" && word.upos === "ADJ") return word.ner.endsWith("-LOC");
  const isFree = match.first === 0 || view.titleCase || view.allCaps;
  if (isFree && mayBeCommon(view, match, names)) return word.upos === "PROPN";
  return isCapitalized(word.text) || isSloppy(view, word) || use === "institution";
}

/** "House", and "US" among capitals. */
function mayBeCommon(
  view: SentenceView,
  { first, known }: KnownMatch,
  names: NameLexicon,
): boolean {
  const text = view.words[first]?.text ?? "";
  const isNoun = known.use === "institution" && names.nouns.has(text.toLowerCase());
  return isNoun || (view.allCaps && text.length < 4);
}

function isSurname(view: SentenceView, { first, known }: KnownMatch, names: NameLexicon): boolean {
  const [before, word] = [view.words[first - 1], view.words[first]];
  if (!before || !word || known.use === "adjective") return false;
  return names.genders.has(before.text) && before.end + 1 >= word.start;
}
