import type { EntityKind } from "../ontology/ontology.ts";
import type { ArgumentPath } from "./argument.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";

// Weights of a logistic model, fitted on annotated articles and rounded; the text of a plain
// sentence in the article's own voice, between two names, starts at the base.
const base = 2.4;

const sourcePaths: Readonly<Record<ArgumentPath, number>> = {
  direct: 0,
  agent: -0.6,
  shared: -0.6,
  list: -0.8,
  moved: -0.9,
  relative: -0.9,
  controlled: -0.9,
  reduced: -1.4,
  adverbial: -1.3,
  spread: -1.5,
  guessed: -1.5,
};

const targetPaths: Partial<Record<ArgumentPath, number>> = {
  moved: -0.3,
  relative: -0.2,
  shared: -0.4,
  spread: -0.3,
  guessed: -1,
};

const targetKinds: Partial<Record<EntityKind, number>> = {
  event: -0.3,
  group: -0.9,
  issue: -1,
  policy: -0.3,
};

const forms = { name: 0, nominal: -0.5, pronoun: -0.3 } as const;
const inside = -0.6;
const structure = 0.3;
const inferred = -0.6;
const open = -0.35;
const reported = -0.6;

/** What is inferred from the words of a speaker rather than said of an act. */
const inferring = new Set(["accusation", "demand", "judgement", "naming", "ownership"]);

interface Told {
  readonly circumstance: Circumstance;
  /** Someone else than the article says it. */
  readonly isReported: boolean;
}

/** How often claims like this one are right, from 0 to 1. */
export function confidenceOf(reading: Reading, draft: Draft, told: Told): number {
  const { source, target } = draft;
  const { status } = told.circumstance;
  const isOpen = status === "planned" || status === "possible";
  const form = reading.document.mentions[source.mention]?.form ?? "nominal";
  const sum =
    base +
    sourcePaths[source.path] +
    (targetPaths[target.path] ?? 0) +
    (targetKinds[kindOf(reading, target.mention)] ?? 0) +
    forms[form] +
    inside * (source.depth + target.depth) +
    (draft.frame === null && !inferring.has(draft.rule) ? structure : 0) +
    (inferring.has(draft.rule) ? inferred : 0) +
    (isOpen ? open : 0) +
    (told.isReported ? reported : 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
