import { type Language, languageFiles, readLanguage } from "../language.ts";

/** The language from an absolute address, ending in "/", at which the `data` folder is served; for browsers. */
export async function fetchLanguage(data: string | URL): Promise<Language> {
  const base = new URL(data);
  const files = languageFiles.map(
    async (name) => [name, await fetchBytes(new URL(name, base))] as const,
  );
  return readLanguage(new Map(await Promise.all(files)));
}

async function fetchBytes(file: URL): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`cannot fetch ${file.href}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
