import { singular } from "./noun-sense.ts";
import type { NameHints, Run } from "./run.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the words around a gap between two runs are. */
export interface Gap extends NameHints {
  /** Whether each word of the sentence is a name word. */
  readonly named: readonly boolean[];
}

/** How many words behind a run link it to the name words behind them, as in "Bank of England"; 0 for none. */
export function bridgeLength(view: SentenceView, run: Run, gap: Gap): number {
  const text = view.words[run.last]?.text ?? "";
  if (/^[-‐–]$/u.test(text)) return Number(isHyphenated(view, run, gap));
  if (view.words[run.last]?.xpos === "POS") return Number(isOwned(view, run, gap));
  if (/^(and|&)$/u.test(text)) return Number(joinsOneName(view, run, gap));
  if (text === ",") return isCompanyForm(view.words[run.last + 1]?.text ?? "") ? 2 : 0;
  if (isParticle(text)) return particleLength(view, run.last, gap);
  return /^(of|for|on|against)$/u.test(text) ? linkLength(view, run, gap) : 0;
}

/** "of" and "of the". */
function linkLength(view: SentenceView, run: Run, gap: Gap): number {
  const length = view.words[run.last + 1]?.text === "the" ? 2 : 1;
  return gap.named[run.last + length] && headsThing(view, run, gap) ? length : 0;
}

/** "People's" Army, "Attorney General's" Office: a group of persons or an office that is part of the name of a body. */
function isOwned(view: SentenceView, { first, last }: Run, { named, names }: Gap): boolean {
  let end = last + 1;
  while (named[end]) end += 1;
  const owner = view.words
    .slice(Math.max(first, last - 2), last)
    .map(({ text }) => text.toLowerCase());
  const isOffice = names.offices.has(owner.join(" ")) || names.offices.has(owner.at(-1) ?? "");
  const isGroup = names.nouns.get(singular(owner.at(-1) ?? ""))?.kind === "group";
  const head = view.words[end - 1]?.text ?? "";
  return end > last + 1 && (isOffice || isGroup) && names.nameHeads.has(head);
}

function isCompanyForm(text: string): boolean {
  return /^(Inc|Ltd|LLC|Corp|Co|PLC)\.?$/u.test(text);
}

function isParticle(text: string): boolean {
  return /^(al|bin|ibn|de|del|della|di|da|dos|du|la|le|el|ter|van|von|der|den|y)$/u.test(text);
}

/** "van der Bellen", "Mohammed bin Salman": up to three particles before the next name word. */
function particleLength(view: SentenceView, last: number, { named }: Gap): number {
  for (let length = 1; length <= 3; length += 1) {
    if (named[last + length]) return length;
    const text = view.words[last + length]?.text ?? "";
    if (!isParticle(text) && !/^[-‐]$/u.test(text)) return 0;
  }
  return 0;
}

/** "al-Sadr" is one name, "US-Mexico" two: a hyphen without spaces that joins no two names of the tables. */
function isHyphenated(view: SentenceView, { last }: Run, { named, matches }: Gap): boolean {
  const [before, hyphen, after] = [view.words[last - 1], view.words[last], view.words[last + 1]];
  if (!named[last + 1] || before?.end !== hyphen?.start || hyphen?.end !== after?.start)
    return false;
  return !matches.some((match) => match.last === last || match.first === last + 1);
}

/** "Ministry of", "Committee for", "Secretary of" State: the run ends in the head of a thing's name. */
function headsThing(view: SentenceView, { last }: Run, { names, matches }: Gap): boolean {
  const [word, link, next] = [view.words[last - 1], view.words[last], view.words[last + 1]];
  if (!word || matches.some((match) => match.last === last)) return false;
  if (names.offices.has(`${word.text} ${link?.text} ${next?.text}`.toLowerCase())) return true;
  const kind = names.nameHeads.get(word.text);
  if (kind !== undefined) return kind !== "place" || link?.text === "of";
  return word.ner.endsWith("-ORG") && next?.ner.startsWith("I-") === true;
}

/** "Interior and Justice Minister", "Bureau of Narcotics and Law Enforcement", never "Iraq and Syria". */
function joinsOneName(view: SentenceView, { first, last }: Run, gap: Gap): boolean {
  const { names, matches, named } = gap;
  if (!named[last + 1]) return false;
  if (matches.some((match) => match.last === last || match.first === last + 1)) return false;
  if (view.words[last + 1]?.ner.startsWith("I-")) return true;
  const before = view.words.slice(first, last).map((word) => word.text);
  if (before.includes("of") && names.nameHeads.has(before[0] ?? "")) return true;
  let end = last + 1;
  while (named[end]) end += 1;
  const after = view.words.slice(last + 2, end).map((word) => word.text);
  const isHead = (word: string): boolean =>
    names.offices.has(word.toLowerCase()) || names.nameHeads.get(word) === "government";
  return before.length <= 3 && !before.some(isHead) && after.some(isHead);
}
