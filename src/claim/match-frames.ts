import type { Lexicon } from "../lexicon/lexicon.ts";
import { actorKinds, type EntityKind } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import { argumentsOf } from "./arguments.ts";
import type { End } from "./draft.ts";
import { type Filler, fillersOf } from "./fillers.ts";
import type { Reading } from "./reading.ts";
import { at, type Tree } from "./tree.ts";

type FrameLexicon = Lexicon["frames"];
export type Frame = NonNullable<ReturnType<FrameLexicon["verbs"]["get"]>>[number];
type Slots = Frame["source"];
type Constraint = Frame["constraints"][number];

/** A frame with the two ends that it found. */
export interface Match {
  readonly frame: Frame;
  readonly source: End;
  readonly target: End;
  readonly excluded: boolean;
}

interface Candidate extends End {
  readonly argument: Argument;
  readonly excluded: boolean;
  readonly kind: EntityKind;
  readonly entity: number;
}

/** The matches of a predicate's frames: for each pair of ends the frame that knows most. */
export function matchFrames(
  reading: Reading,
  frames: readonly Frame[],
  filled: readonly Argument[],
): readonly Match[] {
  const taken = new Set<string>();
  const matches: Match[] = [];
  for (const frame of frames) {
    const found = matchFrame(reading, frame, filled);
    for (const match of found) {
      const key = `${match.source.mention} ${match.target.mention}`;
      if (!taken.has(key)) matches.push(match);
    }
    for (const match of found) taken.add(`${match.source.mention} ${match.target.mention}`);
  }
  return matches;
}

function matchFrame(reading: Reading, frame: Frame, filled: readonly Argument[]): Match[] {
  if (!frame.constraints.every((constraint) => holdsForSlots(constraint, filled))) return [];
  const targets = candidates(reading, frame.target, filled);
  if (targets.length === 0) return [];
  const sources = candidates(reading, frame.source, filled);
  return sourcesFor(frame, sources).flatMap((source) =>
    targetsFor(frame, targets, source).map((target) => ({
      frame,
      source: endOf(source),
      target: endOf(target),
      excluded: source.excluded !== target.excluded,
    })),
  );
}

const endOf = ({ mention, path, depth }: Candidate): End => ({ mention, path, depth });

/** The nearest actors of each argument; for a policy's aim, the policy itself. */
function sourcesFor(frame: Frame, sources: readonly Candidate[]): readonly Candidate[] {
  const allowed = sources.filter((source) => fitsKind(frame, "source", source.kind));
  return nearest(allowed);
}

function targetsFor(
  frame: Frame,
  targets: readonly Candidate[],
  source: Candidate,
): readonly Candidate[] {
  const allowed = targets.filter(
    (target) => target.entity !== source.entity && fitsKind(frame, "target", target.kind),
  );
  return nearest(allowed);
}

/** Of one argument word only the mentions that lie least deep. */
function nearest(candidatesOfSlot: readonly Candidate[]): readonly Candidate[] {
  const least = new Map<Word, number>();
  for (const { argument, depth } of candidatesOfSlot)
    least.set(argument.word, Math.min(depth, least.get(argument.word) ?? depth));
  return candidatesOfSlot.filter(({ argument, depth }) => depth === least.get(argument.word));
}

function fitsKind(frame: Frame, end: "source" | "target", kind: EntityKind): boolean {
  const test = frame.constraints.find(
    (constraint) => "end" in constraint && constraint.end === end,
  );
  if (test && "end" in test) return test.kinds.has(kind) !== test.negated;
  if (end === "target") return true;
  return frame.relation === "TARGETS"
    ? kind === "policy" || kind === "event"
    : actorKinds.has(kind);
}

/** The mentions in the first of the slots that has any. */
function candidates(
  reading: Reading,
  slots: Slots,
  filled: readonly Argument[],
): readonly Candidate[] {
  for (const slot of slots) {
    const found = argumentsAt(filled, slot).flatMap((argument) =>
      fillersOf(reading, argument.tree, argument.word).map((filler) =>
        candidate(reading, argument, filler),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function candidate(reading: Reading, argument: Argument, filler: Filler): Candidate {
  const mention = reading.document.mentions[filler.mention];
  const entity = mention?.entity ?? -1;
  return {
    mention: filler.mention,
    path: argument.path,
    depth: filler.depth,
    argument: { ...argument, word: filler.word },
    excluded: filler.excluded,
    kind: reading.document.entities[entity]?.kind ?? mention?.kind ?? "issue",
    entity,
  };
}

/** The arguments at the end of a way through slots, such as the object of the complement clause. */
export function argumentsAt(
  filled: readonly Argument[],
  path: readonly string[],
): readonly Argument[] {
  const [slot, ...rest] = path;
  const here = filled.filter((argument) => argument.slot === slot);
  if (rest.length > 0) return here.flatMap((argument) => argumentsAt(inside(argument), rest));
  return slot === "comp" ? here.flatMap(clauseEnds) : here;
}

function inside({ tree, word }: Argument): readonly Argument[] {
  return argumentsOf(at(tree, word));
}

/** What a clause is about: its subject where it has one of its own, and its object. */
function clauseEnds(clause: Argument): readonly Argument[] {
  return inside(clause).filter(
    (argument) =>
      argument.slot === "obj" || (argument.slot === "subj" && argument.path === "direct"),
  );
}

function holdsForSlots(constraint: Constraint, filled: readonly Argument[]): boolean {
  if ("end" in constraint) return true;
  const { slot, lemmas, negated } = constraint;
  const fits = (word: Word, tree: Tree) =>
    lemmas === null || lemmas.has(word.lemma.toLowerCase()) || lemmas.has(lastNoun(word, tree));
  const held = argumentsAt(filled, slot).some(({ word, tree }) => fits(word, tree));
  return held !== negated;
}

/** A compound noun with its modifier: "peace deal", for classes that list such. */
function lastNoun(word: Word, tree: Tree): string {
  const before = tree.words[word.index - 1];
  return before ? `${before.lemma} ${word.lemma}`.toLowerCase() : "";
}
