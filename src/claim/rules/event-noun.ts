import { readNouns } from "../read-nouns.ts";
import type { ClaimRule } from "../rule.ts";

/** A noun that names an act has its doer and its target around it. */
export const eventNoun: ClaimRule = {
  name: "event-noun",
  example: "Ada Kell defended Norway's rejection of the plan.",
  read: (reading) => readNouns(reading, "event-noun"),
};
