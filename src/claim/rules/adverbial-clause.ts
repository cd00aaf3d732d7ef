import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** A participle clause takes its subject from the sentence around it. */
export const adverbialClause: ClaimRule = {
  name: "adverbial-clause",
  example: "Norway closed the border, accusing Sweden of theft.",
  read: (reading) => readVerbs(reading, "adverbial-clause"),
};
