import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Language, languageFiles, readLanguage } from "../language.ts";

/** The language from the files of this package. Throws an error that names the file it cannot read. */
export function loadLanguage(data: URL = new URL("../../data/", import.meta.url)): Language {
  return readLanguage(new Map(languageFiles.map((name) => [name, readBytes(new URL(name, data))])));
}

function readBytes(file: URL): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new Error(`cannot read the language file ${fileURLToPath(file)}`, { cause });
  }
}
