import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** “by” names the doer of a passive verb. */
export const passiveVerb: ClaimRule = {
  name: "passive-verb",
  example: "The bill was blocked by the Senate.",
  read: (reading) => readVerbs(reading, "passive-verb"),
};
