import { readNouns } from "../read-nouns.ts";
import type { ClaimRule } from "../rule.ts";

/** What someone is can say whom he backs or fights. */
export const predicateNoun: ClaimRule = {
  name: "predicate-noun",
  example: "Kell is a supporter of the plan.",
  read: (reading) => readNouns(reading, "predicate-noun"),
};
