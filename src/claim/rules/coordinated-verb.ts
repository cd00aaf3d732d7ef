import { readVerbs } from "../read-verbs.ts";
import type { ClaimRule } from "../rule.ts";

/** Coordinated verbs share their subject. */
export const coordinatedVerb: ClaimRule = {
  name: "coordinated-verb",
  example: "Norway mocked and then attacked Sweden.",
  read: (reading) => readVerbs(reading, "coordinated-verb"),
};
