import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { webAddress } from "./web-address.ts";

/** A plain text, documents one a line, a saved page, or the items of a feed. */
export type Reading = "text" | "lines" | "page" | "feed";

/** By the ending of a file; what a folder holds beside these is no document. */
const readings: Readonly<Record<string, Reading>> = {
  ".txt": "text",
  ".ndjson": "lines",
  ".jsonl": "lines",
  ".html": "page",
  ".htm": "page",
  ".xhtml": "page",
  ".rss": "feed",
  ".atom": "feed",
  ".xml": "feed",
};

/** How a file is read: by its ending, else as plain text. */
export function readingOf(file: string): Reading {
  return readings[extname(file).toLowerCase()] ?? "text";
}

/** The file itself, or the files of documents in the folder, sorted. Throws where there is none. */
export async function listFiles(path: string): Promise<string[]> {
  if (webAddress(path) !== null)
    throw new Error("is an address; Dramatis reads files, so save the page first");
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => extname(name).toLowerCase() in readings);
  if (names.length === 0)
    throw new Error(`has no file that ends in ${Object.keys(readings).join(", ")}`);
  return names.toSorted().map((name) => join(path, name));
}
