import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** A relative clause says what the noun before it does or suffers. */
export const relativeClause: ClaimRule = {
  name: "relative-clause",
  example: "Norway, which attacked Sweden, closed its ports.",
  read: (reading) => readVerbs(reading, "relative-clause"),
};
