import type { Lexicon } from "../lexicon/lexicon.ts";

/** One way in which a word expresses a relation, as the lexicon has it. */
export type Frame = NonNullable<ReturnType<Lexicon["frames"]["verbs"]["get"]>>[number];
export type FrameConstraint = Frame["constraints"][number];
