import { actorKinds, classOf, type Relation } from "../ontology/ontology.ts";
import { type Circumstance, posOf } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { type Heard, speakerAt } from "./heard.ts";
import { kindOf } from "./kinds.ts";
import { isGiven } from "./reading.ts";

/** A claim that words before an act make of it. */
export interface Restatement {
  readonly relation: Relation;
  readonly circumstance: Circumstance;
  readonly rule: string;
}

const cooperative: ReadonlySet<Relation> = new Set<Relation>([
  "AIDS",
  "CONCEDES_TO",
  "CONSULTS",
  "COOPERATES_WITH",
  "SUPPORTS",
  "WITHDRAWS_FROM",
]);
const hostile: ReadonlySet<Relation> = new Set<Relation>([
  "ATTACKS",
  "COERCES",
  "MOBILIZES_AGAINST",
  "SANCTIONS",
]);

/**
 * Who agrees to help agrees, who refuses to help opposes, who vows to attack threatens:
 * the claims that the words around an act make beside that of the act itself.
 */
export function restate(
  heard: Heard,
  draft: Draft,
  circumstance: Circumstance,
): Restatement | null {
  if (draft.denied || draft.circumstance || circumstance.supposed) return null;
  const { relation } = draft;
  const { status } = circumstance;
  const means = meantBy(heard, draft, circumstance);
  if (means === "refusal" && !hostile.has(relation) && classOf(relation) !== null)
    return restatement("OPPOSES", means, { ...circumstance, status: "actual", negated: false });
  if (means === "consent" && cooperative.has(relation) && isToActor(heard, draft))
    return restatement("AGREES_WITH", means, { ...circumstance, status: "actual" });
  if (means === "threat" && hostile.has(relation))
    return restatement("THREATENS", means, { ...circumstance, status: threatStatus(status) });
  return null;
}

/** One agrees with someone, whatever the caller takes the target for. */
function isToActor(heard: Heard, { target }: Draft): boolean {
  return isGiven(heard, target.mention) || actorKinds.has(kindOf(heard, target.mention));
}

type Meaning = "consent" | "refusal" | "threat";

/** What it is to say this of an act: words around it tell, else whether it is only planned. */
function meantBy(heard: Heard, draft: Draft, circumstance: Circumstance): Meaning | null {
  const { intents } = heard.lexicon.frames;
  const around = circumstance.under.map((word) => intents.get(`${word.lemma}/${posOf(word)}`));
  const { negated, status } = circumstance;
  const isPlanned = status === "planned";
  const isKind = cooperative.has(draft.relation);
  if (negated) return meaning("refusal", around.includes("refusal") || (isPlanned && isKind));
  if (hostile.has(draft.relation))
    return meaning("threat", isPlanned || status === "conditional" || around.includes("threat"));
  const isDecided = circumstance.under.some(({ lemma }) => lemma === "decide");
  const isPromise = isPlanned && isAsked(heard, draft) && (saysItself(heard, draft) || !isDecided);
  return meaning("consent", isPromise || (around.includes("consent") && !isWord(draft, around)));
}

const meaning = (name: Meaning, holds: boolean): Meaning | null => (holds ? name : null);

function saysItself(heard: Heard, draft: Draft): boolean {
  const speaker = speakerAt(heard, draft.site.word);
  return speaker !== null && isSame(heard, speaker, draft.source.mention);
}

/** Who plans something with another agrees to it; claimed where the caller asks about the two. */
function isAsked(heard: Heard, { source, target }: Draft): boolean {
  return isGiven(heard, source.mention) && isGiven(heard, target.mention);
}

/** "pledged support": to promise backing is to give it. */
function isWord({ relation, site }: Draft, around: readonly (string | undefined)[]): boolean {
  return relation === "SUPPORTS" && site.word.upos === "NOUN" && around[0] === "consent";
}

function isSame({ document }: Heard, a: number, b: number): boolean {
  return document.mentions[a]?.entity === document.mentions[b]?.entity;
}

function threatStatus(status: Circumstance["status"]): Circumstance["status"] {
  return status === "conditional" ? "conditional" : "actual";
}

function restatement(relation: Relation, rule: string, circumstance: Circumstance): Restatement {
  return { relation, rule, circumstance };
}
