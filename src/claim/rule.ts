import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

/** One way in which a text states claims. */
export interface ClaimRule {
  readonly name: string;
  /** A sentence from which the rule reads a claim. */
  readonly example: string;
  read(reading: Reading): readonly Draft[];
}
