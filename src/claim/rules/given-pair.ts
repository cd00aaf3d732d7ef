import { classOf, isSymmetric, type Relation } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import type { Argument } from "../argument.ts";
import { argumentsOf } from "../arguments.ts";
import { type Candidate, candidates } from "../candidates.ts";
import { posOf } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { eventArguments } from "../event-arguments.ts";
import type { Frame } from "../frame.ts";
import { framesOfNoun } from "../read-nouns.ts";
import { framesOfVerb } from "../read-verbs.ts";
import type { Reading } from "../reading.ts";
import type { GuessRule } from "../rule.ts";
import { holdsForSlots } from "../slots.ts";
import { at, childBy, type Site, type Tree } from "../tree.ts";
import { isPassive } from "../verb-subject.ts";

/**
 * Between two mentions that the caller gave: what the one does, where the other stands below it.
 * Needs no slot for the target, so it is only kept where no other rule joins the two.
 */
export const givenPair: GuessRule = {
  name: "given-pair",
  example: "[Norland] fired shells for hours at the edge of [Sudria].",
  read: (reading) => reading.trees.flatMap((tree) => readTree(reading, tree)),
};

function readTree(reading: Reading, tree: Tree): Draft[] {
  const given = reading.given[tree.index] ?? [];
  if (given.length < 2) return [];
  const found = tree.words
    .flatMap((word) => actAt(reading, at(tree, word)) ?? [])
    .flatMap((act) => given.flatMap((target) => draftsFor(reading, act, target)));
  return found.filter((draft) => isNearest(reading, draft, found));
}

/** What a word says that someone does, whatever it is done to. */
interface Act {
  readonly site: Site;
  readonly relation: Relation;
  readonly denied: boolean;
  readonly doers: readonly Candidate[];
  /** Entities that the grammar lends it: "was seized and [beaten]". */
  readonly lent: ReadonlySet<number>;
  readonly frame: string | null;
}

function actAt(reading: Reading, site: Site): Act | null {
  const isVerb = site.word.upos === "VERB";
  const frames = isVerb ? framesOfVerb(reading, site) : framesOfNoun(reading, site);
  const intent = reading.lexicon.frames.intents.get(`${site.word.lemma}/${posOf(site.word)}`);
  if (frames.length === 0 && !intent) return null;
  const filled = isVerb || frames.length === 0 ? argumentsOf(site) : eventArguments(reading, site);
  const frame = frames.find(
    (one) =>
      one.constraints.every((test) => holdsForSlots(test, filled)) && !lacksObject(one, filled),
  );
  const doersAt = (slots: Frame["source"]) =>
    candidates(reading, slots, filled).filter(({ given }) => given);
  if (frame && classOf(frame.relation) !== null) {
    const { relation, denies, source, row } = frame;
    const doers = doersAt(isVerb ? source : [...source, ["appos"]]);
    const known = doers.length > 0 ? doers : doersAt(unnamedDoers(site, relation));
    const lent = new Set(doersAt([["obj"]]).map(({ entity }) => entity));
    return { site, relation, denied: denies, doers: known, lent, frame: row };
  }
  if (!intent) return null;
  return {
    site,
    relation: meanings[intent],
    denied: false,
    doers: doersAt([["subj"]]),
    lent: new Set(),
    frame: null,
  };
}

/** "fired across the line" is not about whom someone fired. */
function lacksObject(frame: Frame, filled: readonly Argument[]): boolean {
  if (!frame.target.every(([slot]) => slot === "obj")) return false;
  return !filled.some(({ slot }) => slot === "obj" || slot === "iobj");
}

const forces: ReadonlySet<Relation> = new Set(["ATTACKS", "COERCES", "CONCEDES_TO", "SANCTIONS"]);

/** "was arrested in Norland": where force was used, if the text does not say by whom. */
function unnamedDoers(site: Site, relation: Relation): Frame["source"] {
  const isUnnamed = forces.has(relation) && site.word.upos === "VERB" && isPassive(site);
  return isUnnamed ? [["obl:in"], ["obl:at"], ["obl:from"]] : [];
}

const meanings = {
  consent: "AGREES_WITH",
  refusal: "OPPOSES",
  threat: "THREATENS",
} as const satisfies Record<string, Relation>;

function draftsFor(reading: Reading, act: Act, target: number): Draft[] {
  const { site, relation, denied, frame } = act;
  const { mentions } = reading.document;
  const entity = mentions[target]?.entity ?? -1;
  if (stepsTo(reading, act, target) === null && !act.lent.has(entity)) return [];
  const head = mentions[target]?.head ?? 0;
  return act.doers
    .filter((doer) => doer.entity !== entity)
    .filter((doer) => Math.abs((mentions[doer.mention]?.head ?? 0) - head) <= reach)
    .map(({ mention, path, depth }) => ({
      site,
      relation,
      denied,
      source: { mention, path, depth },
      target: { mention: target, path: "guessed", depth: 0 },
      rule: "given-pair",
      frame,
    }));
}

/** Farther apart two mentions have nothing to do with each other more often than not. */
const reach = 30;

type Acting = Pick<Draft, "site" | "relation">;

/** How many words lie between a mention and the predicate that it hangs on; `null` for none. */
function stepsTo(reading: Reading, act: Acting, mention: number): number | null {
  const { tree, word } = act.site;
  let current = tree.words[reading.document.mentions[mention]?.head ?? -1];
  for (let steps = 0; current; steps += 1) {
    if (current.index === word.index) return steps;
    if (leadsAway(act, current)) return null;
    current = tree.words[current.head];
  }
  return null;
}

/** What a clause beside the act or the doer's own phrase tells is not what the act befalls. */
function leadsAway({ site, relation }: Acting, part: Word): boolean {
  if (part.deprel === "parataxis") return true;
  if (part.deprel === "conj")
    return part.upos === "VERB" || childBy(at(site.tree, part), "nsubj") !== null;
  const isDoer = part.deprel === "nsubj" && part.head === site.word.index;
  return isDoer && !isSymmetric(relation);
}

function isNearest(reading: Reading, draft: Draft, all: readonly Draft[]): boolean {
  const steps = (one: Draft) => stepsTo(reading, one, one.target.mention) ?? 0;
  return !all.some(
    (other) =>
      other.source.mention === draft.source.mention &&
      other.target.mention === draft.target.mention &&
      (steps(other) < steps(draft) ||
        (steps(other) === steps(draft) && other.site.word.index < draft.site.word.index)),
  );
}
