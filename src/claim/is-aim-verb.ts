import type { Word } from "../syntax/parsed.ts";
import type { Reading } from "./reading.ts";

/** Whether a verb says what a policy targets: "curb", "combat". */
export function isAimVerb(reading: Reading, verb: Word): boolean {
  const frames = reading.lexicon.frames.verbs.get(verb.lemma) ?? [];
  return frames.some(
    ({ relation, target }) => relation === "TARGETS" && target.some(([slot]) => slot === "obj"),
  );
}
