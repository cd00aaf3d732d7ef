import type { NameLexicon } from "./candidate.ts";
import type { KnownMatch } from "./match-known.ts";

/** Neighbouring words, from `first` to the one before `last`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** What tells names from other capitals: the tables' finds here, and the names of the other sentences. */
export interface NameHints {
  readonly matches: readonly KnownMatch[];
  readonly names: NameLexicon;
  /** Words of names that prose sentences hold; decides in headlines. */
  readonly memory: ReadonlySet<string>;
}
