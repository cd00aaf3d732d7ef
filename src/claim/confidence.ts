import type { ArgumentPath } from "./argument.ts";
import type { Circumstance } from "./circumstance.ts";
import type { Draft, End } from "./draft.ts";

const paths: Readonly<Record<ArgumentPath, number>> = {
  direct: 1,
  agent: 1,
  relative: 0.95,
  reduced: 0.9,
  controlled: 0.9,
  shared: 0.9,
  adverbial: 0.85,
  moved: 0.8,
  list: 0.8,
  guessed: 0.5,
};

const depths: readonly number[] = [1, 0.85, 0.7, 0.6];

/** How often claims like this one are right: the sureness of the rule and of both ends. */
export function confidenceOf(draft: Draft, circumstance: Circumstance): number {
  const status = circumstance.status === "actual" ? 1 : 0.9;
  const value = 0.8 * endOf(draft.source) * endOf(draft.target) * status;
  return Math.round(value * 100) / 100;
}

function endOf({ path, depth }: End): number {
  return paths[path] * (depths[depth] ?? 0.5);
}
