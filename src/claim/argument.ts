import type { Word } from "../syntax/parsed.ts";
import type { Tree } from "./tree.ts";

/** How an argument was found; the less direct, the less sure. */
export type ArgumentPath =
  | "direct"
  | "agent"
  | "relative"
  | "reduced"
  | "controlled"
  | "adverbial"
  | "shared"
  | "moved"
  | "list"
  | "spread"
  | "guessed";

/** A word that fills a slot of a predicate; after "list" it may stand in an earlier sentence. */
export interface Argument {
  /** `subj`, `obj`, `iobj`, `comp`, `obl:with`, `poss`, `nmod:of`, … */
  readonly slot: string;
  readonly tree: Tree;
  readonly word: Word;
  readonly path: ArgumentPath;
}
