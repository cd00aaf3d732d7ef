import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { InputDocument } from "../text/document.ts";
import { decodeText } from "./decode-text.ts";
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

/**
 * The documents of files, folders (their .txt, .ndjson and .jsonl files) and, for `-`, of standard
 * input as NDJSON; one after the other, the bad ones as such.
 */
export async function* readInputs(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const input of readInput(path, standardInput)) {
      if ("bad" in input) yield input;
      else if (seen.has(input.id))
        yield { bad: `${path}: a document with the id ${input.id} came before; ids must differ` };
      else {
        seen.add(input.id);
        yield input;
      }
    }
  }
}

async function* readInput(
  path: string,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  if (path === "-") {
    yield* readDocumentLines("standard input", standardInput);
    return;
  }
  const files = await listFiles(path);
  if (!Array.isArray(files)) yield files;
  else for (const file of files) yield* readDocumentFile(file);
}

async function* readDocumentFile(file: string): AsyncGenerator<Input> {
  if (/\.(ndjson|jsonl)$/iu.test(file)) yield* readDocumentLines(file, createReadStream(file));
  else yield await readText(file);
}

async function listFiles(path: string): Promise<string[] | BadInput> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => /\.(txt|ndjson|jsonl)$/iu.test(name));
    if (names.length === 0)
      return { bad: `${path}: no .txt, .ndjson or .jsonl file in this folder` };
    return names.toSorted().map((name) => join(path, name));
  } catch (error) {
    return { bad: `${path} ${reasonOf(error)}` };
  }
}

async function readText(file: string): Promise<Input> {
  try {
    const text = decodeText(await readFile(file));
    const fault = faultOf(text);
    return fault ? { bad: `${file} ${fault}` } : { id: basename(file, extname(file)), text };
  } catch (error) {
    return { bad: `${file} ${reasonOf(error)}` };
  }
}

async function* readDocumentLines(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Input> {
  try {
    for await (const { number, bytes } of readLines(stream)) {
      if (bytes.length > 0) yield readLine(`${name}, line ${number}`, bytes);
    }
  } catch (error) {
    yield { bad: `${name} ${reasonOf(error)}` };
  }
}

function readLine(place: string, bytes: Uint8Array): Input {
  try {
    const document = readDocumentLine(decodeText(bytes));
    const fault = faultOf(document.text);
    return fault ? { bad: `${place} ${fault}` } : document;
  } catch (error) {
    return { bad: `${place} ${reasonOf(error)}` };
  }
}

function faultOf(text: string): string | null {
  if (text.trim() === "") return "is empty";
  if (text.length <= longestText) return null;
  return `has ${text.length} characters; a document may have ${longestText}, so split it`;
}
