import {
  actorKinds,
  classOf,
  type EntityKind,
  isSymmetric,
  polarityOf,
  type Relation,
} from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import { type Candidate, candidates } from "./candidates.ts";
import type { Draft, End } from "./draft.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { holdsForSlots } from "./slots.ts";
import { relationTo } from "./target-kinds.ts";
import type { Site } from "./tree.ts";

/** A predicate with its frames and the words in its slots. */
export interface Predicate {
  readonly site: Site;
  readonly frames: readonly Frame[];
  readonly filled: readonly Argument[];
  /** The rule that reads it. */
  readonly rule: string;
}

/** The claims of a predicate: for each pair of ends that of the frame that knows most. */
export function matchFrames(reading: Reading, predicate: Predicate): readonly Draft[] {
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  let free = predicate.filled;
  for (const frame of predicate.frames) {
    const found = matchFrame(reading, { ...predicate, filled: free }, frame);
    drafts.push(...found.filter((draft) => !taken.has(pairOf(draft))));
    for (const draft of found) taken.add(pairOf(draft));
    if (found.length > 0) free = free.filter((argument) => !isUsed(frame, argument));
  }
  return drafts;
}

/** "fired [tear gas] at the crowd": a word that decided for a frame is no target of another. */
function isUsed(frame: Frame, { slot }: Argument): boolean {
  const isTarget = [...frame.target, ...frame.source].some(([first]) => first === slot);
  return (
    !isTarget &&
    frame.constraints.some(
      (test) =>
        "slots" in test &&
        !test.negated &&
        test.lemmas !== null &&
        test.slots.some(([first]) => first === slot),
    )
  );
}

const pairOf = (draft: Draft): string => `${draft.source.mention} ${draft.target.mention}`;

function matchFrame(reading: Reading, predicate: Predicate, frame: Frame): Draft[] {
  const { filled, site, rule } = predicate;
  if (!frame.constraints.every((constraint) => holdsForSlots(constraint, filled))) return [];
  if (isAgainstComplement(reading, frame, filled)) return [];
  const sources = candidates(reading, frame.source, filled);
  if (sources.length === 0) return [];
  const targets = targetsOf(reading, frame, { site, filled, sources });
  return sourcesFor(frame, sources).flatMap((source) =>
    targetsFor({ reading, site, frame }, targets, source).map((target) => ({
      site,
      relation: relationOf(frame, source, target),
      denied: frame.denies !== (source.excluded !== target.excluded),
      source: endOf(source),
      target: endOf(target),
      rule,
      frame: frame.row,
    })),
  );
}

function relationOf(frame: Frame, source: Candidate, target: Candidate): Relation {
  if (isAim(frame, source)) return "TARGETS";
  return (target.given ? null : relationTo(frame.relation, target.kind)) ?? frame.relation;
}

/** "a law that punishes firms": what a policy does to someone is what it is aimed at. */
function isAim(frame: Frame, source: Candidate): boolean {
  return source.kind === "policy" && source.path !== "list" && classOf(frame.relation) !== null;
}

const favourable: ReadonlySet<Relation> = new Set<Relation>([
  "AGREES_WITH",
  "IMPLEMENTS",
  "PROPOSES",
  "SUPPORTS",
]);

/** "vowed to block the budget" proposes no budget: the complement is against what it is about. */
function isAgainstComplement(reading: Reading, frame: Frame, filled: readonly Argument[]): boolean {
  if (!favourable.has(frame.relation) || frame.target[0]?.[0] !== "comp") return false;
  return filled
    .filter(({ slot }) => slot === "comp")
    .flatMap(({ word }) => reading.lexicon.frames.verbs.get(word.lemma) ?? [])
    .some(({ relation, denies }) => !denies && polarityOf(relation) === "hostile");
}

interface Around {
  readonly site: Site;
  readonly filled: readonly Argument[];
  readonly sources: readonly Candidate[];
}

/** The mentions in the target slots; of "A-B cooperation" each is the other's target. */
function targetsOf(reading: Reading, frame: Frame, { site, filled, sources }: Around) {
  const targets = candidates(reading, frame.target, filled);
  const isNoun = site.word.upos === "NOUN" || site.word.upos === "PROPN";
  if (targets.length > 0 || !isNoun || !isSymmetric(frame.relation)) return targets;
  const words = new Set(sources.map(({ argument }) => argument.word));
  return words.size > 1 ? sources : [];
}

const endOf = ({ mention, path, depth }: Candidate): End => ({ mention, path, depth });

/** The nearest actors of each argument; for a policy's aim, the policy itself. */
function sourcesFor(frame: Frame, sources: readonly Candidate[]): readonly Candidate[] {
  const allowed = sources.filter((source) => fitsKind(frame, "source", source.kind));
  const actors = allowed.filter((source) => actorKinds.has(source.kind));
  return nearest(actors.length > 0 ? actors : allowed);
}

interface Applied {
  readonly reading: Reading;
  readonly site: Site;
  readonly frame: Frame;
}

/** "the threat to name Norland": the threat is not what it threatens. */
function isPredicate(reading: Reading, { tree, word }: Site, target: Candidate): boolean {
  const mention = reading.document.mentions[target.mention];
  return mention?.sentence === tree.index && mention.head === word.index;
}

/** An argument that names the source itself has no target inside of it. */
function targetsFor(
  { reading, site, frame }: Applied,
  targets: readonly Candidate[],
  source: Candidate,
): readonly Candidate[] {
  const own = new Set(
    targets.filter(({ entity, depth }) => entity === source.entity && depth === 0).map(wordOf),
  );
  const fits = (target: Candidate) =>
    target.entity !== source.entity &&
    !own.has(wordOf(target)) &&
    fitsKind(frame, "target", target.kind) &&
    (target.given || isAim(frame, source) || relationTo(frame.relation, target.kind) !== null) &&
    !isScene(frame, target) &&
    !isPredicate(reading, site, target);
  const near = nearest(targets).filter(fits);
  return [...near, ...insideOf(frame, near, targets.filter(fits))];
}

/** "threatened to veto [the Union's budget]" threatens the Union, "opposes a vote on the bill" the bill. */
function insideOf(
  frame: Frame,
  near: readonly Candidate[],
  fitting: readonly Candidate[],
): readonly Candidate[] {
  const isInside = insides[frame.relation];
  if (!isInside) return [];
  const things = new Set(near.filter(isInside.of).map(wordOf));
  return fitting.filter(
    (target) => things.has(wordOf(target)) && isInside.is(target) && !near.includes(target),
  );
}

interface Inside {
  of(outer: Candidate): boolean;
  is(inner: Candidate): boolean;
}

const insides: Partial<Record<Relation, Inside>> = {
  OPPOSES: { of: ({ kind }) => kind === "event", is: ({ kind }) => kind === "policy" },
  THREATENS: {
    of: ({ kind }) => !actorKinds.has(kind),
    is: ({ kind }) => actorKinds.has(kind),
  },
};

const wordOf = ({ argument }: Candidate): Word => argument.word;

/** "killed ten in Pahalgam": where something happens is not whom it befalls. */
function isScene(frame: Frame, { kind, given, argument }: Candidate): boolean {
  if (given || classOf(frame.relation) === null || asksKind(frame)) return false;
  if (kind === "state" && argument.slot === "nmod:in") return true;
  if (kind !== "place" && !(isForce(frame) && !actorKinds.has(kind))) return false;
  return scenes.has(argument.slot.replace(/^(obl|nmod):/u, ""));
}

const isForce = ({ relation }: Frame): boolean => relation === "ATTACKS" || relation === "COERCES";

/** "a curfew in the capital": a frame that asks for a kind of target means it, wherever it stands. */
function asksKind(frame: Frame): boolean {
  return frame.constraints.some(
    (test) => "end" in test && test.end === "target" && !test.negated && test.kinds.has("place"),
  );
}

const scenes = new Set([
  "across",
  "at",
  "in",
  "inside",
  "into",
  "near",
  "onto",
  "outside",
  "through",
]);

/** Of one argument word the mentions that the caller gave, else those that lie least deep. */
function nearest(candidatesOfSlot: readonly Candidate[]): readonly Candidate[] {
  const rankOf = ({ given, depth }: Candidate) => (given ? depth - 10 : depth);
  const least = new Map<Word, number>();
  for (const found of candidatesOfSlot) {
    const { word } = found.argument;
    least.set(word, Math.min(rankOf(found), least.get(word) ?? 10));
  }
  return candidatesOfSlot.filter((found) => rankOf(found) === least.get(found.argument.word));
}

function fitsKind(frame: Frame, end: "source" | "target", kind: EntityKind): boolean {
  const test = frame.constraints.find(
    (constraint) => "end" in constraint && constraint.end === end,
  );
  if (test && "end" in test) return test.kinds.has(kind) !== test.negated;
  if (end === "target") return true;
  if (kind === "policy") return classOf(frame.relation) !== null || frame.relation === "TARGETS";
  return frame.relation === "TARGETS" ? kind === "event" : actorKinds.has(kind);
}
