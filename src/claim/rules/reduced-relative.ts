import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** A participle or infinitive after a noun, without “who” or “which”. */
export const reducedRelative: ClaimRule = {
  name: "reduced-relative",
  example: "The towns bombed by Norway were empty.",
  read: (reading) => readVerbs(reading, "reduced-relative"),
};
