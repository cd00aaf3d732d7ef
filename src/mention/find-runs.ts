import type { NameLexicon } from "./candidate.ts";
import type { KnownMatch } from "./match-known.ts";
import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/** Neighbouring words that together hold one or more names. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What tells names from other capitals: the tables' finds here, and the names of the other sentences. */
export interface NameHints {
  readonly matches: readonly KnownMatch[];
  readonly names: NameLexicon;
  /** Words of names that prose sentences hold; decides in headlines. */
  readonly memory: ReadonlySet<string>;
}

const particle =
  /^(al|ad|as|ash|bin|ibn|de|del|della|di|da|dos|du|la|le|el|ter|van|von|der|den|y)$/u;

/** The runs of words of a sentence that belong to names, from left to right. */
export function findRuns(view: SentenceView, hints: NameHints): Run[] {
  const known = new Set(hints.matches.flatMap((match) => range(match.first, match.last)));
  const named = view.words.map((_, i) => known.has(i) || isNameWord(view, i, hints));
  const runs: Run[] = [];
  for (let i = 0; i < named.length; ) {
    if (!named[i]) {
      i += 1;
      continue;
    }
    const last = endOfRun(view, i, { named, hints });
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

interface Flags {
  readonly named: readonly boolean[];
  readonly hints: NameHints;
}

function endOfRun(view: SentenceView, first: number, flags: Flags): number {
  let last = first + 1;
  for (;;) {
    if (flags.named[last]) last += 1;
    else {
      const bridge = bridgeAt(view, { first, last }, flags);
      if (bridge === 0) return last;
      last += bridge;
    }
  }
}

/** How many words at `last` link the run to the name words behind them; 0 for none. */
function bridgeAt(view: SentenceView, { first, last }: Run, { named, hints }: Flags): number {
  const text = view.words[last]?.text ?? "";
  const isNext = (i: number): boolean => named[i] === true;
  if (/^[-‐–]$/u.test(text))
    return isNext(last + 1) && isGlued(view, last) && !isPair(hints, last) ? 1 : 0;
  if (particle.test(text)) return particleBridge(view, last, named);
  if (/^(of|for|on|to|against)$/u.test(text) && isNext(last + skipArticle(view, last + 1)))
    return headsThing(view, { first, last }, hints) ? skipArticle(view, last + 1) : 0;
  if ((text === "and" || text === "&") && isNext(last + 1))
    return joinsOneName(view, { first, last }, { named, hints }) ? 1 : 0;
  return 0;
}

function skipArticle(view: SentenceView, index: number): number {
  return view.words[index]?.text === "the" ? 2 : 1;
}

/** "van der Bellen", "Mohammed bin Salman": particles between name words, one or two. */
function particleBridge(view: SentenceView, last: number, named: readonly boolean[]): number {
  for (const length of [1, 2, 3]) {
    if (named[last + length]) return length;
    if (!/^([-‐]|\p{Ll}{2,4})$/u.test(view.words[last + length]?.text ?? "")) return 0;
    if (
      !particle.test(view.words[last + length]?.text ?? "") &&
      !/^[-‐]$/u.test(view.words[last + length]?.text ?? "")
    )
      return 0;
  }
  return 0;
}

function isGlued(view: SentenceView, index: number): boolean {
  const [before, hyphen, after] = [view.words[index - 1], view.words[index], view.words[index + 1]];
  return before?.end === hyphen?.start && hyphen?.end === after?.start;
}

/** "US-Mexico": a hyphen between two names of the tables joins two things. */
function isPair(hints: NameHints, hyphen: number): boolean {
  return (
    hints.matches.some((match) => match.last === hyphen) ||
    hints.matches.some((match) => match.first === hyphen + 1 && match.known.use !== "place")
  );
}

/** "Ministry of", "Committee for": the run before the link ends in the head of a thing's name. */
function headsThing(view: SentenceView, run: Run, { names, matches }: NameHints): boolean {
  const word = view.words[run.last - 1];
  if (!word || matches.some((match) => match.last === run.last)) return false;
  const kind = names.nameHeads.get(word.text);
  if (kind !== undefined) return kind !== "place" || view.words[run.last]?.text === "of";
  const next = view.words[run.last + 1];
  return word.ner.endsWith("-ORG") && (next?.ner.startsWith("I-") ?? false);
}

/** "Interior and Justice Minister", "Bureau of Narcotics and Law Enforcement", never "Iraq and Syria". */
function joinsOneName(view: SentenceView, { first, last }: Run, { named, hints }: Flags): boolean {
  const { names, matches } = hints;
  if (view.words[last + 1]?.ner.startsWith("I-")) return true;
  if (matches.some((match) => match.last === last || match.first === last + 1)) return false;
  const before = view.words.slice(first, last).map((word) => word.text);
  if (before.includes("of") && names.nameHeads.has(before[0] ?? "")) return true;
  let end = last + 1;
  while (named[end]) end += 1;
  const after = view.words.slice(last + 1, end).map((word) => word.text);
  const isHead = (word: string): boolean =>
    names.offices.has(word.toLowerCase()) || names.nameHeads.get(word) === "government";
  return !before.some(isHead) && before.length <= 3 && after.slice(1).some(isHead);
}

function isNameWord(view: SentenceView, index: number, { names, memory }: NameHints): boolean {
  const word = view.words[index];
  if (!word || !/\p{L}|^\d/u.test(word.text)) return false;
  const lower = word.text.toLowerCase();
  if (!isCapitalized(word.text)) return /-(PER|ORG|LOC)$/u.test(word.ner) && word.upos === "PROPN";
  const noun = names.nouns.get(lower);
  if (noun?.kind === null || word.upos === "PRON" || word.upos === "DET" || word.upos === "ADP")
    return false;
  if (view.titleCase || view.allCaps)
    return (
      memory.has(lower) ||
      (word.upos === "PROPN" && !noun && !names.nameHeads.has(titled(word.text)))
    );
  if (word.upos === "PROPN" || /-(PER|ORG|LOC)$/u.test(word.ner)) return true;
  return !opens(view, index) && /^(NOUN|ADJ|X|VERB)$/u.test(word.upos);
}

function titled(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

/** Where a capital is owed to the place: at the start, after a quotation mark, a colon or a bullet. */
function opens(view: SentenceView, index: number): boolean {
  const before = view.words[index - 1];
  return !before || before.upos === "PUNCT" || before.upos === "SYM";
}
