import { bareName } from "./bare-name.ts";
import type { Candidate, KnownName, NameLexicon } from "./candidate.ts";
import { findRuns } from "./find-runs.ts";
import { findTitle } from "./find-title.ts";
import { isActingCapital } from "./is-acting-capital.ts";
import { type KnownMatch, matchKnown } from "./match-known.ts";
import { genderOf, nameKind, openingKind } from "./name-kind.ts";
import type { NameHints, Run } from "./run.ts";
import { quoteWords, type SentenceView } from "./sentence-view.ts";
import { isPlausible, splitByTags } from "./split-by-tags.ts";

/** The names of a sentence, those inside of names included: "Colombian", "Venezuelan Violence Observatory". */
export function findNames(
  view: SentenceView,
  names: NameLexicon,
  memory: ReadonlySet<string>,
): Candidate[] {
  const matches = matchKnown(view, names);
  const hints = { matches, names, memory };
  return findRuns(view, hints).flatMap((run) => readRun(view, run, hints));
}

function readRun(view: SentenceView, run: Run, hints: NameHints): Candidate[] {
  const title = findTitle(view, run, hints);
  if (!title) return readParts(view, run, hints);
  const person =
    title.last < run.last
      ? [personName(view, { first: title.last, last: run.last }, hints.names)]
      : [];
  return [...readTitle(view, { first: run.first, last: title.first }, hints), ...person];
}

/** The bodies and states in a title: "Commission" President, but not the subject of a minister's portfolio. */
function readTitle(view: SentenceView, run: Run, hints: NameHints): Candidate[] {
  const isPortfolio = (word: string): boolean =>
    ["minister", "secretary"].some((office) => hints.names.offices.has(`${word} ${office}`));
  const words = view.words.slice(run.first, run.last).map((word) => word.text.toLowerCase());
  return readParts(view, run, hints).filter(
    (name) => name.known !== null || !(words.includes("and") || words.some(isPortfolio)),
  );
}

/** One name with those inside of it where its last word heads a thing, else name after name. */
function readParts(view: SentenceView, run: Run, hints: NameHints): Candidate[] {
  if (run.first >= run.last) return [];
  const { matches, names } = hints;
  const inside = matches.filter((match) => run.first <= match.first && match.last <= run.last);
  const knownParts = inside.map((match) => knownName(view, match, names));
  if (isTaskOfOffice(view, run, names)) return knownParts;
  const whole = inside.some((match) => match.first === run.first && match.last === run.last);
  if (
    !whole &&
    run.last - run.first > 1 &&
    !isPlaceInPlace(view, run, inside) &&
    (isThing(view, run, hints) || isOneTag(view, run, hints))
  )
    return [freeName(view, run, names), ...knownParts];
  const free = gaps(run, inside)
    .flatMap((gap) => splitByTags(view, gap, names))
    .filter((part) => isPlausible(view, part, hints))
    .map((part) => freeName(view, part, names));
  return [...knownParts, ...free];
}

/** "Interior and Justice" behind "minister of": what an office is for. */
function isTaskOfOffice(view: SentenceView, { first }: Run, { offices }: NameLexicon): boolean {
  const [office, link, word] = view.words.slice(Math.max(0, first - 2), first + 1);
  if (!word || !/^(of|for)$/u.test(link?.text ?? "")) return false;
  return offices.has(`${word.text} ${office?.text}`.toLowerCase());
}

function isThing(view: SentenceView, run: Run, { names, matches }: NameHints): boolean {
  const words = view.words.slice(run.first, run.last).map((word) => word.text);
  if (isPersonsName(view, run, names)) return false;
  if (words.length <= 3 && /^(policy|event|place)$/u.test(openingKind(words, names) ?? ""))
    return true;
  const link = words.findIndex((word, i) => i > 0 && /^(of|for|on|against)$/u.test(word));
  const at = (link < 0 ? words.length : link) - 1;
  const head = words[at] ?? "";
  const isTabled = matches.some(
    (match) => match.first <= run.first + at && run.first + at < match.last,
  );
  return at > 0 || link > 0 ? names.nameHeads.has(head) && !isTabled : false;
}

/** "Ana Hill": begins with a given name, and the recognizer takes all of it for a person. */
function isPersonsName(view: SentenceView, { first, last }: Run, names: NameLexicon): boolean {
  const words = view.words.slice(first, last);
  return (
    genderOf(words[0]?.text ?? "", names) !== null &&
    words.every((word) => word.ner.endsWith("-PER"))
  );
}

/** "Florida Keys": the recognizer takes a state or place with the words behind it for one place or body. */
function isOneTag(view: SentenceView, { first, last }: Run, { matches }: NameHints): boolean {
  if (view.titleCase) return false;
  const type = /^B-(ORG|LOC)$/u.exec(view.words[first]?.ner ?? "")?.[1];
  const start = matches.find((match) => match.first === first);
  if (type === undefined || (start && !/^(state|place)$/u.test(start.known.kind))) return false;
  return view.words.slice(first + 1, last).every((word) => word.ner === `I-${type}`);
}

/** "Boston Massachusetts": a place with its state or land, not "Gulf States". */
function isPlaceInPlace(view: SentenceView, run: Run, matches: readonly KnownMatch[]): boolean {
  const places = matches.filter(({ known }) => /^(state|place)$/u.test(known.kind));
  const town = places.find(({ first }) => first === run.first);
  const land = places.find(({ first, last }) => first === town?.last && last === run.last);
  if (!land) return false;
  const { text } = quoteWords(view, land.first, land.last);
  return text.toLowerCase() === land.known.name.toLowerCase();
}

/** The stretches of a run that no table holds. */
function gaps(run: Run, matches: readonly KnownMatch[]): Run[] {
  const edges = [...matches, { first: run.last, last: run.last }];
  let from = run.first;
  return edges.flatMap((match) => {
    const gap = { first: from, last: match.first };
    from = match.last;
    return gap.last > gap.first ? [gap] : [];
  });
}

function knownName(view: SentenceView, match: KnownMatch, names: NameLexicon): Candidate {
  const { known } = match;
  const name = { ...bareName(view, match), kind: known.kind, trust: 3, known };
  if (known.use === "people") return { ...name, kind: "group", plural: true };
  if (known.use !== "capital" || isActingCapital(view, name, names)) return name;
  const place: KnownName = { name: name.text, kind: "place", use: "place" };
  return { ...name, kind: "place", known: place };
}

function freeName(view: SentenceView, run: Run, names: NameLexicon): Candidate {
  const place = bareName(view, trim(view, run));
  const vote = nameKind(view, place, names);
  if (isPeople(view, place)) return { ...place, kind: "group", trust: 1, plural: true };
  return vote.kind === "person"
    ? { ...personName(view, run, names), ...vote }
    : { ...place, ...vote };
}

/** "Methodists", "Kurds". */
function isPeople(view: SentenceView, { first, last, head }: Candidate): boolean {
  const word = view.words[head];
  return last - first === 1 && word?.xpos === "NNPS" && word.entity === "person";
}

function personName(view: SentenceView, run: Run, names: NameLexicon): Candidate {
  const place = bareName(view, trim(view, run));
  const gender = genderOf(view.words[place.first]?.text ?? "", names) ?? "u";
  return { ...place, kind: "person", trust: 3, gender };
}

/** Without linking words and hyphens at the edges. */
function trim(view: SentenceView, { first, last }: Run): Run {
  const isLink = (index: number): boolean =>
    /^(of|for|on|and|&|the|against|[-‐–])$/u.test(view.words[index]?.text ?? "");
  let [from, to] = [first, last];
  while (from < to - 1 && isLink(from)) from += 1;
  while (to > from + 1 && isLink(to - 1)) to -= 1;
  return { first: from, last: to };
}
