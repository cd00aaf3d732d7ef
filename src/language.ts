import type { Lexicon } from "./lexicon/lexicon.ts";
import { lexiconTables, readLexicon } from "./lexicon/read-lexicon.ts";
import { readModel, type SyntaxModel } from "./syntax/model.ts";

/** What the program knows of English: words and the trained model. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly model: SyntaxModel;
}

/** Name of the model's file, and of all files that a language is made of, below `data/`. */
const modelFile = "models/english.bin";
export const languageFiles: readonly string[] = [
  modelFile,
  ...lexiconTables.map((name) => `lexicon/${name}.tsv`),
];

/** A language from the bytes of its files, by name. Throws where one is missing or wrong. */
export function readLanguage(files: ReadonlyMap<string, Uint8Array>): Language {
  const bytesOf = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`the language file ${name} is missing`);
    return bytes;
  };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const tables = lexiconTables.map(
    (name) => [name, decoder.decode(bytesOf(`lexicon/${name}.tsv`))] as const,
  );
  return { lexicon: readLexicon(new Map(tables)), model: readModel(bytesOf(modelFile)) };
}
