import { readNouns } from "../read-nouns.ts";
import type { ClaimRule } from "../rule.ts";

/** The verb has the subject, the noun after it the meaning. */
export const lightVerb: ClaimRule = {
  name: "light-verb",
  example: "Norway issued a warning to Sweden.",
  read: (reading) => readNouns(reading, "light-verb"),
};
