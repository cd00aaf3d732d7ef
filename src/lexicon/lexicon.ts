import type { FrameLexicon } from "./frames.ts";
import type { NameLexicon } from "./names.ts";

/** Word knowledge, read from the tables of `data/lexicon`. */
export interface Lexicon {
  /** Countries, offices, institutions, titles: what names and nominals are. */
  readonly names: NameLexicon;
  /** Which words express which relation, and where their ends stand. */
  readonly frames: FrameLexicon;
}
