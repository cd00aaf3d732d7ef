import { frameTables, readFrames } from "./frames.ts";
import type { Lexicon } from "./lexicon.ts";
import { nameTables, readNames } from "./names.ts";

/** The tables that a lexicon is made of: `data/lexicon/NAME.tsv`. */
export const lexiconTables: readonly string[] = [...nameTables, ...frameTables];

/** A lexicon from the texts of its tables, by name. Throws with table and line where one is wrong. */
export function readLexicon(texts: ReadonlyMap<string, string>): Lexicon {
  return { names: readNames(texts), frames: readFrames(texts) };
}
