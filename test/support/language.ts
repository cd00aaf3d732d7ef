import { loadLanguage } from "../../src/io/load-language.ts";
import type { Language } from "../../src/language.ts";

let loaded: Language | undefined;

/** The real lexicon and model, read once a test file. */
export function testLanguage(): Language {
  loaded ??= loadLanguage();
  return loaded;
}
