import { readFileSync } from "node:fs";
import type { Lexicon } from "../../src/lexicon/lexicon.ts";
import { lexiconTables, readLexicon } from "../../src/lexicon/read-lexicon.ts";

const folder = new URL("../../data/lexicon/", import.meta.url);
let loaded: Lexicon | undefined;

/** The real lexicon, read once a test file, without the model. */
export function testLexicon(): Lexicon {
  loaded ??= readLexicon(
    new Map(
      lexiconTables.map((name) => [name, readFileSync(new URL(`${name}.tsv`, folder), "utf8")]),
    ),
  );
  return loaded;
}
