import type { EntityKind } from "../ontology/ontology.ts";
import type { Gender, NameLexicon, Place } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What kind of thing a name stands for, and how far to trust it (`Candidate.trust`). */
export interface KindVote {
  readonly kind: EntityKind;
  readonly trust: number;
}

const recognized: Readonly<Record<string, EntityKind>> = {
  PER: "person",
  LOC: "place",
  ORG: "organization",
};
const annotated: Readonly<Record<string, EntityKind>> = {
  person: "person",
  place: "place",
  organization: "organization",
  event: "event",
  abstract: "policy",
};

/** The kind of a name that no table holds whole: by its head word, its given name, the model's votes. */
export function nameKind(view: SentenceView, place: Place, names: NameLexicon): KindVote {
  const texts = view.words.slice(place.first, place.last).map((word) => word.text);
  const isGiven = genderOf(texts[0] ?? "", names) !== null;
  const vote = recognizedKind(view, place);
  if (vote === "person" && isWhereabouts(view, place)) return { kind: "place", trust: 1 };
  const isPerson = isGiven && vote === "person";
  const head = texts.length > 1 && !isPerson ? headKind(texts, names) : undefined;
  if (head) return { kind: head, trust: 2 };
  if (isGiven && texts.length > 1) return { kind: "person", trust: 2 };
  return votedKind({ vote, isGiven, type: view.words[place.head]?.entity ?? "" }, texts, names);
}

interface Votes {
  /** Of the recognizer. */
  readonly vote: EntityKind | null;
  readonly isGiven: boolean;
  /** Of the model, for the head word. */
  readonly type: string;
}

function votedKind(votes: Votes, texts: readonly string[], names: NameLexicon): KindVote {
  const { vote, isGiven } = votes;
  if (vote) return { kind: settle(vote, texts, names), trust: 1 };
  const type = isGiven ? "person" : annotated[votes.type];
  if (type && !(type === "person" && isAcronym(texts))) return { kind: type, trust: 1 };
  return { kind: texts.length === 2 ? "person" : "organization", trust: 0 };
}

/** "El Diario" is hardly a person, and "the Army" no organization. */
function settle(vote: EntityKind, texts: readonly string[], names: NameLexicon): EntityKind {
  const [first = ""] = texts;
  if (vote === "person") return isTitled(texts) ? "organization" : vote;
  return (vote === "organization" && texts.length === 1 && names.nameHeads.get(first)) || vote;
}

/** The gender that a given name tells; `null` where the name is none that is known. */
export function genderOf(name: string, names: NameLexicon): Gender | null {
  return names.genders.get(name) ?? null;
}

function isAcronym(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Lu}{3,}$/u.test(words[0] ?? "");
}

/** "El Diario", "La Tribuna": names that begin with an article are hardly a person's. */
function isTitled(words: readonly string[]): boolean {
  return words.length === 2 && /^(El|La|Los|Las|Le|Les|Il|Der|Die|Das)$/u.test(words[0] ?? "");
}

/** "prices in Norwood": one word behind "in", that owns nothing. */
function isWhereabouts({ words }: SentenceView, { first, last }: Place): boolean {
  const before = words[first - 1]?.text ?? "";
  return last - first === 1 && /^(in|around|near)$/u.test(before) && words[last]?.xpos !== "POS";
}

function headKind(words: readonly string[], names: NameLexicon): EntityKind | undefined {
  return names.nameHeads.get(headWord(words)) ?? openingKind(words, names);
}

/** "Operation", "Mount", no bodies ("Union Leader"), and "Bill" only where it is no given name: before "of" and numbers. */
export function openingKind(words: readonly string[], names: NameLexicon): EntityKind | undefined {
  const [first = "", second = ""] = words;
  const isGiven = names.genders.has(first) && /^\p{Lu}/u.test(second);
  const kind = isGiven ? undefined : names.nameHeads.get(first);
  return kind === "organization" ? undefined : kind;
}

/** "Ministry" in "Ministry of Foreign Affairs", "Party" in "People's Party". */
function headWord(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && /^(of|for|on|against|and)$/u.test(word));
  return words[(link < 0 ? words.length : link) - 1] ?? "";
}

/** What the recognizer takes most of the words for. */
function recognizedKind(view: SentenceView, { first, last }: Place): EntityKind | null {
  const words = view.words.slice(first, last);
  for (const type of ["PER", "ORG", "LOC"]) {
    const votes = words.filter((word) => word.ner.endsWith(`-${type}`)).length;
    if (votes * 2 > words.length) return recognized[type] ?? null;
  }
  return null;
}
