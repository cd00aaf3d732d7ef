import { firstPiece } from "../core/first-piece.ts";
import { plainLetters } from "../core/plain-letters.ts";
import { type EntityKind, entityKinds } from "../ontology/ontology.ts";
import { parseChoice } from "./parse-choice.ts";
import { readTable } from "./table.ts";

export type Gender = "m" | "f" | "u";

/** How a known form refers: a capital may stand for its state, an adjective and a people belong to one. */
export type NameUse = "name" | "adjective" | "people" | "capital" | "institution" | "place";

/** What a name of the tables stands for. */
export interface KnownName {
  /** The usual name of what is meant: `United States` for `U.S.`, `American` and `Washington`. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly use: NameUse;
}

/** A common noun as the head of a description. */
export interface Noun {
  /** `null`: never an entity. A `group` noun in the singular is a person, unless it is collective. */
  readonly kind: EntityKind | null;
  /** A weak noun is an entity only with words that say which. */
  readonly weight: "strong" | "weak" | "collective" | "-";
  /** What near-synonyms share; "-" for none. */
  readonly concept: string;
}

/** An office or title of a person. */
export interface Office {
  /** What its holder heads or serves. */
  readonly heads: "state" | "organization" | "none";
  readonly gender: Gender;
}

/** What a word says of an unknown name: only states have a "land" (border), few others a "rule" (army) or a "head"; they "act". */
export type StateSign = "land" | "rule" | "head" | "act";

/** What names and nouns refer to. */
export interface NameLexicon {
  /** By form as it is written, with single spaces and straight apostrophes, without accents. */
  readonly known: ReadonlyMap<string, KnownName>;
  /** The same in capitals, for texts in capitals. */
  readonly knownCapitals: ReadonlyMap<string, KnownName>;
  /** First pieces of the known forms: where a look-up is worth the while. */
  readonly starts: ReadonlySet<string>;
  /** Lemmas, of one or more words. */
  readonly nouns: ReadonlyMap<string, Noun>;
  /** Words that head names of things: `Ministry`, `Treaty`, `River`. */
  readonly nameHeads: ReadonlyMap<string, EntityKind>;
  /** In lower case, of one or more words. */
  readonly offices: ReadonlyMap<string, Office>;
  /** Given names. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly speechVerbs: ReadonlySet<string>;
  /** Lemmas of what states have and do. */
  readonly stateSigns: ReadonlyMap<string, StateSign>;
  /** Words beside which a capital is the town and not its state, as `lemma/sign`. */
  readonly townSigns: ReadonlySet<string>;
}

/** The tables that `readNames` needs. */
export const nameTables: readonly string[] = [
  "countries",
  "places",
  "institutions",
  "nouns",
  "name-heads",
  "offices",
  "given-names",
  "speech-verbs",
  "state-signs",
  "town-signs",
];

const genders = ["m", "f", "u"] as const;
const townSigns = ["goal", "travel", "urban"] as const;
const signs = ["land", "rule", "head", "act"] as const;

/** The lexicon of names from the texts of its tables. Throws where a table is missing or wrong. */
export function readNames(texts: ReadonlyMap<string, string>): NameLexicon {
  const rowsOf = (name: string): readonly (readonly string[])[] => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`the table ${name}.tsv is missing`);
    return readTable(name, text);
  };
  const known = readKnownNames(rowsOf);
  return {
    known,
    knownCapitals: new Map(
      [...known]
        .filter(([form]) => form.length > 3)
        .map(([form, name]) => [form.toUpperCase(), name]),
    ),
    starts: new Set(
      [...known.keys()].flatMap((form) => [firstPiece(form), firstPiece(form).toUpperCase()]),
    ),
    nouns: new Map(rowsOf("nouns").map((row) => [row[0] ?? "", readNoun(row)])),
    nameHeads: new Map(
      rowsOf("name-heads").map(([word = "", kind = ""]) => [word, parseChoice(entityKinds, kind)]),
    ),
    offices: new Map(
      rowsOf("offices").map(([office = "", heads = "", gender = ""]) => [
        office,
        {
          heads: parseChoice(["state", "organization", "none"] as const, heads),
          gender: parseChoice(genders, gender),
        },
      ]),
    ),
    genders: new Map(
      rowsOf("given-names").map(([name = "", gender = ""]) => [name, parseChoice(genders, gender)]),
    ),
    speechVerbs: new Set(rowsOf("speech-verbs").map(([verb = ""]) => verb)),
    stateSigns: new Map(
      rowsOf("state-signs").map(([word = "", sign = ""]) => [word, parseChoice(signs, sign)]),
    ),
    townSigns: new Set(
      rowsOf("town-signs").map(
        ([lemma = "", sign = ""]) => `${lemma}/${parseChoice(townSigns, sign)}`,
      ),
    ),
  };
}

/** The one that is no state among those with adjective and seat. */
const union = "European Union";

type Rows = (name: string) => readonly (readonly string[])[];

/** A form that several tables hold means what the first of them says. */
function readKnownNames(rowsOf: Rows): Map<string, KnownName> {
  const known = new Map<string, KnownName>();
  const add = (form: string, name: KnownName): void => {
    const plain = plainLetters(form);
    if (!known.has(plain)) known.set(plain, name);
  };
  const countries = rowsOf("countries");
  for (const use of ["name", "adjective", "people", "capital"] as const)
    for (const [name = "", form = ""] of countries.filter((row) => row[2] === use))
      add(form, { name, kind: name === union ? "organization" : "state", use });
  for (const [name = "", form = "", kind = ""] of rowsOf("institutions"))
    add(form, { name, kind: parseChoice(entityKinds, kind), use: "institution" });
  for (const [name = "", form = "", kind = ""] of rowsOf("places"))
    add(form, { name, kind: kind === "state" ? "state" : "place", use: "place" });
  return known;
}

function readNoun([, kind = "", weight = "", concept = ""]: readonly string[]): Noun {
  return {
    kind: kind === "none" ? null : parseChoice(entityKinds, kind),
    weight: parseChoice(["strong", "weak", "collective", "-"] as const, weight),
    concept,
  };
}
