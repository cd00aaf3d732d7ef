import type { Draft } from "./draft.ts";
import type { Heard } from "./heard.ts";

/** One way in which a text states claims. */
export interface ClaimRule {
  readonly name: string;
  /** A sentence from which the rule reads a claim. */
  readonly example: string;
  read(reading: Heard): readonly Draft[];
}

/** A way to claim what the text only suggests; kept where no surer claim joins the same two. */
export interface GuessRule {
  readonly name: string;
  readonly example: string;
  read(reading: Heard, sure: readonly Draft[]): readonly Draft[];
}
