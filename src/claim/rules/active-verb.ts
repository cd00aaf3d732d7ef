import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** The subject of an active verb does what it says to its object. */
export const activeVerb: ClaimRule = {
  name: "active-verb",
  example: "The Senate blocked the bill.",
  read: (reading) => readVerbs(reading, "active-verb"),
};
