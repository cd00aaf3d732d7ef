import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** A participle clause takes its subject from the sentence around it. */
export const adverbialClause: ClaimRule = {
  name: "adverbial-clause",
  example: "Norland closed the border, accusing Sudria of theft.",
  read: (reading) => readVerbs(reading, "adverbial-clause"),
};
