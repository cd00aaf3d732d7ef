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
  const words = view.words.slice(place.first, place.last);
  const head =
    words.length > 1
      ? headKind(
          words.map((word) => word.text),
          names,
        )
      : undefined;
  if (head) return { kind: head, trust: 2 };
  if (words.length > 1 && genderOf(words[0]?.text ?? "", names))
    return { kind: "person", trust: 2 };
  const vote = recognizedKind(words.map((word) => word.ner));
  if (vote) return { kind: vote, trust: 1 };
  if (genderOf(words[0]?.text ?? "", names)) return { kind: "person", trust: 1 };
  const type = annotated[view.words[place.head]?.entity ?? ""];
  if (type) return { kind: type, trust: 1 };
  return { kind: words.length === 2 ? "person" : "organization", trust: 0 };
}

/** The gender that a given name tells; `null` where the name is none that is known. */
export function genderOf(name: string, names: NameLexicon): Gender | null {
  return names.genders.get(name) ?? null;
}

function headKind(words: readonly string[], names: NameLexicon): EntityKind | undefined {
  return names.nameHeads.get(headWord(words)) ?? names.nameHeads.get(words[0] ?? "");
}

/** "Ministry" in "Ministry of Foreign Affairs", "Party" in "People's Party". */
function headWord(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && /^(of|for|on|to|against|and)$/u.test(word));
  return words[(link < 0 ? words.length : link) - 1] ?? "";
}

function recognizedKind(tags: readonly string[]): EntityKind | null {
  for (const type of ["PER", "ORG", "LOC"])
    if (tags.filter((tag) => tag.endsWith(`-${type}`)).length * 2 > tags.length)
      return recognized[type] ?? null;
  return null;
}
