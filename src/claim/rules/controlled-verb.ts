import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** The doer of an infinitive is an argument of the verb before it. */
export const controlledVerb: ClaimRule = {
  name: "controlled-verb",
  example: "Norway agreed to support Sweden.",
  read: (reading) => readVerbs(reading, "controlled-verb"),
};
