import { isRelation, type Relation } from "../ontology/ontology.ts";
import { correctLemma, type Form, type KnownWords } from "./correct-lemma.ts";
import { type Frame, frameReader, type NounClasses } from "./read-frame.ts";
import { readTable } from "./table.ts";

/** Whether a word praises or blames; a verb such as "cause" leaves that to its object. */
export const valences = ["good", "bad", "same"] as const;
type Valence = (typeof valences)[number];

/** What words before an infinitive make of the act: to agree to help is to agree, to refuse to help to oppose. */
export const intents = ["consent", "refusal", "threat"] as const;
type Intent = (typeof intents)[number];

/** What a word makes of the clause or event that hangs on it: "plan to", "fail to", "possible". */
export const effects = ["planned", "possible", "conditional", "past", "denied"] as const;
export type Effect = (typeof effects)[number];

export type FramesByKey = ReadonlyMap<string, readonly Frame[]>;

/** Which words express which relation; the grammar words that change what is said. */
export interface FrameLexicon {
  /** Frames by the lemma of the word that is looked up: verbs by their first, nouns by their last. */
  readonly verbs: FramesByKey;
  readonly nouns: FramesByKey;
  readonly adjectives: FramesByKey;
  readonly classes: NounClasses;
  /** Verbs that leave the meaning to their object: "issue a warning". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words that introduce reported speech, as `lemma/pos`. */
  readonly speechCues: ReadonlySet<string>;
  /** Words that change the status of what hangs on them, as `lemma/pos`. */
  readonly operators: ReadonlyMap<string, Effect>;
  /** Words that are acts of their own, whatever hangs on them, as `lemma/pos`. */
  readonly intents: ReadonlyMap<string, Intent>;
  /** Words that praise or blame what they are said of, as `lemma/pos`. */
  readonly valences: ReadonlyMap<string, Valence>;
  /** The lemma of a word; where the model makes up one that is no word, that of the known word with this form. */
  readonly lemmaOf: (form: Form) => string;
  /** Offices and jobs, in lower case. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Whether a word, or a part of one with hyphens, stands in the name of an office or job. */
  readonly isInRole: (text: string) => boolean;
  /** Bodies that an office names without saying so: the Pentagon for a defense secretary. */
  readonly seats: ReadonlyMap<string, readonly string[]>;
}

/** The relation of the holder of an office to the body that he or she serves, and to a state. */
export interface Role {
  readonly relation: Relation;
  readonly ofState: Relation;
}

/** The tables that frames are read from: `data/lexicon/NAME.tsv`. */
export const frameTables: readonly string[] = [
  "frames-verb",
  "frames-noun",
  "frames-adjective",
  "noun-classes",
  "light-verbs",
  "speech-cues",
  "operators",
  "intents",
  "irregular-forms",
  "valence",
  "roles",
  "seats",
];

/** Frames from the texts of their tables, by name. Throws with table and row where one is wrong. */
export function readFrames(texts: ReadonlyMap<string, string>): FrameLexicon {
  const rowsOf = (name: string) => readTable(name, texts.get(name) ?? "");
  const classes = readClasses(rowsOf("noun-classes"));
  const readFrame = frameReader(classes);
  const framesOf = (name: string, keyOf: (lemma: string) => string) =>
    groupFrames(eachRow(name, rowsOf(name), readFrame), keyOf);
  const pairs = (name: string) => rowsOf(name).map(([lemma, pos]) => `${lemma}/${pos}`);
  const verbs = framesOf("frames-verb", firstWord);
  const nouns = framesOf("frames-noun", lastWord);
  const adjectives = framesOf("frames-adjective", firstWord);
  const known = readKnown(texts, { verbs, nouns, adjectives });
  const roles = new Map(eachRow("roles", rowsOf("roles"), readRole));
  return {
    verbs,
    nouns,
    adjectives,
    lemmaOf: (form) => correctLemma(form, known),
    classes,
    lightVerbs: new Set(rowsOf("light-verbs").map(([lemma = ""]) => lemma)),
    speechCues: new Set(pairs("speech-cues")),
    operators: new Map(eachRow("operators", rowsOf("operators"), readNamed(effects))),
    intents: new Map(eachRow("intents", rowsOf("intents"), readNamed(intents))),
    valences: new Map(eachRow("valence", rowsOf("valence"), readNamed(valences))),
    roles,
    isInRole: findsWordOf(roles.keys()),
    seats: groupSecond(rowsOf("seats")),
  };
}

/** All words of the tables of frames, to tell words from what the model makes up. */
function readKnown(
  texts: ReadonlyMap<string, string>,
  { verbs, nouns, adjectives }: Pick<FrameLexicon, "verbs" | "nouns" | "adjectives">,
): KnownWords {
  const rowsOf = (name: string) => readTable(name, texts.get(name) ?? "");
  const tagged = [...rowsOf("speech-cues"), ...rowsOf("operators"), ...rowsOf("valence")];
  return {
    lemmas: new Set([
      ...[...verbs.keys()].map((lemma) => `${lemma}/verb`),
      ...[...nouns.keys()].map((lemma) => `${lemma}/noun`),
      ...[...adjectives.keys()].map((lemma) => `${lemma}/adj`),
      ...rowsOf("noun-classes").map(([, lemma = ""]) => `${lastWord(lemma)}/noun`),
      ...rowsOf("nouns").map(([lemma = ""]) => `${lastWord(lemma)}/noun`),
      ...tagged.map(([lemma, pos]) => `${lemma}/${pos}`),
    ]),
    irregular: new Map(
      rowsOf("irregular-forms").map(([form, pos, lemma = ""]) => [`${form}/${pos}`, lemma]),
    ),
  };
}

function eachRow<T>(
  table: string,
  rows: readonly (readonly string[])[],
  read: (row: readonly string[]) => T,
): T[] {
  return rows.map((row) => {
    try {
      return read(row);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${table}.tsv, row “${row.join(" · ")}”: ${reason}`, { cause: error });
    }
  });
}

function readClasses(rows: readonly (readonly string[])[]): NounClasses {
  const classes = new Map<string, Set<string>>();
  for (const [name = "", lemma = ""] of rows)
    classes.set(name, (classes.get(name) ?? new Set()).add(lemma));
  return classes;
}

/** Frames by key; those with the most constraints first, because they know best. */
function groupFrames(frames: readonly Frame[], keyOf: (lemma: string) => string): FramesByKey {
  const groups = new Map<string, Frame[]>();
  const ranked = frames.map((frame) => ({ frame, rank: precision(frame) }));
  for (const { frame } of ranked.sort((a, b) => b.rank - a.rank)) {
    const key = keyOf(frame.lemma);
    const group = groups.get(key);
    if (group) group.push(frame);
    else groups.set(key, [frame]);
  }
  return groups;
}

/** Words that must stand in a slot say most, a word that must not least. */
function precision(frame: Frame): number {
  const weights = frame.constraints.map((test) => {
    if (test.negated) return 0;
    return "slots" in test && test.lemmas !== null ? 3 : 1;
  });
  const words = frame.lemma.split(" ").length - 1;
  return weights.reduce<number>((sum, weight) => sum + weight, 4 * words);
}

const firstWord = (lemma: string): string => lemma.split(" ")[0] ?? "";
const lastWord = (lemma: string): string => lemma.split(" ").at(-1) ?? "";

/** Reads a row of `lemma, pos, name`, where the name is one of a few. */
function readNamed<T extends string>(names: readonly T[]) {
  return ([lemma, pos, name]: readonly string[]): [string, T] => {
    const known = names.find((one) => one === name);
    if (!known) throw new Error(`“${name}” is none of ${names.join(", ")}`);
    return [`${lemma}/${pos}`, known];
  };
}

function readRole([role = "", body = "", state = ""]: readonly string[]): [string, Role] {
  return [role, { relation: readRelation(body), ofState: readRelation(state) }];
}

function findsWordOf(names: Iterable<string>): (text: string) => boolean {
  const split = (text: string) => text.split(/[ '’-]/u);
  const words = new Set([...names].flatMap(split));
  return (text) => split(text.toLowerCase()).some((word) => words.has(word));
}

function readRelation(name: string): Relation {
  if (!isRelation(name)) throw new Error(`“${name}” is no relation`);
  return name;
}

function groupSecond(rows: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const [key = "", value = ""] of rows) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
