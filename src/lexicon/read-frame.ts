import { type EntityKind, entityKinds, isRelation, type Relation } from "../ontology/ontology.ts";

/** A way from a predicate to one of its arguments, such as `["comp", "obj"]` or `["obl:with"]`. */
export type SlotPath = readonly string[];

/** A test that a frame puts to the kind of an end, or to the head word of a slot. */
export type FrameConstraint =
  | {
      readonly negated: boolean;
      readonly end: "source" | "target";
      readonly kinds: ReadonlySet<EntityKind>;
    }
  | {
      readonly negated: boolean;
      /** One of these slots. */
      readonly slots: readonly SlotPath[];
      /** `null`: the slot only has to be filled. */
      readonly lemmas: ReadonlySet<string> | null;
    };

/** One way in which a word expresses a relation, and where the two ends stand. */
export interface Frame {
  /** The words of the predicate; the first of a verb and the last of a noun is the key. */
  readonly lemma: string;
  readonly relation: Relation;
  /** The words deny the relation: "lift sanctions on". */
  readonly denies: boolean;
  readonly source: readonly SlotPath[];
  readonly target: readonly SlotPath[];
  readonly constraints: readonly FrameConstraint[];
  /** The row of the table, for explanations. */
  readonly row: string;
}

export type NounClasses = ReadonlyMap<string, ReadonlySet<string>>;

const slotName =
  /^(subj|obj|iobj|comp|xcomp|purpose|poss|compound|amod|appos|(obl|nmod):[^\s.|]+)$/u;

type Pattern = Pick<Frame, "source" | "target" | "constraints">;

/** Reads rows `lemma, frame, relation`; many share a pattern, which is read once. Throws where a row is malformed. */
export function frameReader(classes: NounClasses): (row: readonly string[]) => Frame {
  const patterns = new Map<string, Pattern>();
  return ([lemma = "", pattern = "", name = ""]) => {
    const denies = name.startsWith("not ");
    const relation = denies ? name.slice(4) : name;
    if (!isRelation(relation)) throw new Error(`“${relation}” is no relation`);
    const read = patterns.get(pattern) ?? readPattern(pattern, classes);
    patterns.set(pattern, read);
    return { lemma, relation, denies, ...read, row: `${lemma}: ${pattern} ${name}` };
  };
}

function readPattern(pattern: string, classes: NounClasses): Pattern {
  const [source, arrow, target, ...rest] = pattern.trim().split(/\s+/u);
  if (!source || arrow !== ">" || !target) throw new Error(`“${pattern}” is no frame`);
  return {
    source: readSlots(source),
    target: readSlots(target),
    constraints: readConstraints(rest, classes),
  };
}

function readSlots(text: string): readonly SlotPath[] {
  return text.split("|").map(readSlot);
}

function readSlot(text: string): SlotPath {
  const path = text.split(".");
  for (const name of path) if (!slotName.test(name)) throw new Error(`“${name}” is no slot`);
  return path;
}

function readConstraints(words: readonly string[], classes: NounClasses): FrameConstraint[] {
  const constraints: FrameConstraint[] = [];
  let negated = false;
  for (const word of words) {
    if (word === "not") {
      negated = true;
      continue;
    }
    constraints.push(readConstraint(word, negated, classes));
    negated = false;
  }
  return constraints;
}

function readConstraint(text: string, negated: boolean, classes: NounClasses): FrameConstraint {
  const [left = "", right] = text.split("=");
  const end = /^kind\((source|target)\)$/u.exec(left)?.[1];
  if (end === "source" || end === "target") return { negated, end, kinds: readKinds(right ?? "") };
  if (right === undefined) return { negated, slots: readSlots(left), lemmas: null };
  return { negated, slots: readSlots(left), lemmas: readLemmas(right, classes) };
}

function readKinds(text: string): ReadonlySet<EntityKind> {
  const names = text.split("|");
  const kinds = entityKinds.filter((kind) => names.includes(kind));
  if (kinds.length !== names.length) throw new Error(`“${text}” names no kinds of entity`);
  return new Set(kinds);
}

function readLemmas(text: string, classes: NounClasses): ReadonlySet<string> {
  const lemmas = text.split("|").flatMap((name) => {
    if (!name.startsWith("@")) return [name];
    const members = classes.get(name.slice(1));
    if (!members) throw new Error(`“${name}” is no class of nouns`);
    return [...members];
  });
  return new Set(lemmas);
}
