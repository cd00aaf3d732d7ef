import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { InputDocument } from "../text/document.ts";
import { decodeMarkup } from "./decode-markup.ts";
import { decodeText } from "./decode-text.ts";
import { listFiles, type Reading, readingOf } from "./list-files.ts";
import { readDocumentLine } from "./read-document-line.ts";
import { readLines } from "./read-lines.ts";
import { reasonOf } from "./reason-of.ts";

/** A document that could not be read: where it stands and what is wrong, as one line. */
export interface BadInput {
  readonly bad: string;
}

export type Input = InputDocument | BadInput;

// Longer than any article: an archive in one file is to be split, or it would hold everything up.
const longestText = 1_000_000;

/** A document with where it stands, or what is wrong there. */
interface Found {
  readonly place: string;
  readonly document: InputDocument | null;
  readonly fault?: string;
}

/**
 * The documents of files (plain text, pages, feeds, NDJSON), of folders of such files and, for `-`, of
 * standard input as NDJSON; one after the other, the bad ones as such.
 */
export async function* readInputs(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths)
    for await (const { place, document, fault } of findDocuments(path, standardInput)) {
      if (document === null) yield { bad: `${place} ${fault}` };
      else if (seen.has(document.id))
        yield { bad: `${place} has the id ${document.id}, which came before; ids must differ` };
      else {
        seen.add(document.id);
        yield document;
      }
    }
}

async function* findDocuments(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  if (path === "-") {
    yield* readDocumentLines("standard input", standardInput);
    return;
  }
  try {
    for (const file of await listFiles(path)) yield* readDocumentFile(file);
  } catch (error) {
    yield bad(path, error);
  }
}

async function* readDocumentFile(file: string): AsyncGenerator<Found> {
  const reading = readingOf(file);
  if (reading === "lines") {
    yield* readDocumentLines(file, createReadStream(file));
    return;
  }
  try {
    yield* await readers[reading](file);
  } catch (error) {
    yield bad(file, error);
  }
}

const readers: Readonly<Record<Exclude<Reading, "lines">, (file: string) => Promise<Found[]>>> = {
  async text(file) {
    const text = decodeText(await readFile(file));
    if (/^\s*(?:<!doctype html|<html)\b/iu.test(text)) return readers.page(file);
    if (/\.json$/iu.test(file))
      throw new Error("is JSON; documents are NDJSON, one a line, in a file that ends in .ndjson");
    return [checked(file, { id: nameOf(file), text })];
  },
  // The readers of markup are loaded when there is some: plain text is not to wait for them.
  async page(file) {
    const { readHtml } = await import("./read-html.ts");
    const article = readHtml(decodeMarkup(await readFile(file)));
    return [checked(file, { id: nameOf(file), ...article })];
  },
  async feed(file) {
    const { readFeed } = await import("./read-feed.ts");
    const items = readFeed(decodeMarkup(await readFile(file)));
    return items.map((item, i) => checked(`${file}, item ${i + 1}`, item));
  },
};

async function* readDocumentLines(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  try {
    for await (const { number, bytes } of readLines(stream)) {
      if (bytes.length > 0) yield readLine(`${name}, line ${number}`, bytes);
    }
  } catch (error) {
    yield bad(name, error);
  }
}

function readLine(place: string, bytes: Uint8Array): Found {
  try {
    return checked(place, readDocumentLine(decodeText(bytes)));
  } catch (error) {
    return bad(place, error);
  }
}

function nameOf(file: string): string {
  return basename(file, extname(file));
}

function bad(place: string, error: unknown): Found {
  return { place, document: null, fault: reasonOf(error) };
}

function checked(place: string, document: InputDocument): Found {
  const { text } = document;
  if (text.trim() === "") return { place, document: null, fault: "is empty" };
  if (text.length <= longestText) return { place, document };
  const fault = `has ${text.length} characters; a document may have ${longestText}, so split it`;
  return { place, document: null, fault };
}
