import { createReadStream } from "node:fs";
import type { GraphRecord } from "../record/record.ts";
import { decodeText } from "./decode-text.ts";
import { type Line, readLines } from "./read-lines.ts";
import { reasonOf } from "./reason-of.ts";

/** The records of files (or `-`, standard input). Throws with file and line where one is none. */
export async function readRecords(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
): Promise<GraphRecord[]> {
  const records: GraphRecord[] = [];
  for (const path of paths) {
    const stream = path === "-" ? standardInput : createReadStream(path);
    const name = path === "-" ? "standard input" : path;
    for await (const { number, bytes } of linesOf(name, stream)) {
      if (bytes.length > 0) records.push(readRecord(bytes, `${name}, line ${number}`));
    }
  }
  return records;
}

async function* linesOf(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  try {
    yield* readLines(stream);
  } catch (error) {
    throw new Error(`${name} ${reasonOf(error)}`, { cause: error });
  }
}

const fields: Readonly<Record<string, readonly string[]>> = {
  document: ["text", "sha256"],
  entity: ["id", "kind", "name", "aliases", "mentions"],
  claim: ["id", "source", "relation", "target", "status", "evidence", "trigger", "sourceSpan"],
  statement: ["id", "cue", "content"],
  issue: ["code"],
};

function readRecord(bytes: Uint8Array, place: string): GraphRecord {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(bytes));
  } catch (cause) {
    throw new Error(`${place} is not JSON; records come from \`dramatis extract\``, { cause });
  }
  const fault = faultOf(value);
  if (fault !== null) throw new Error(`${place} is no record: ${fault}`);
  return value as GraphRecord;
}

function faultOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return "no JSON object";
  const needed = "record" in value ? fields[String(value.record)] : undefined;
  if (!needed) return 'its "record" is none of document, entity, claim, statement, issue';
  const missing = ["document", ...needed].find((field) => !(field in value));
  return missing === undefined ? null : `"${missing}" is missing`;
}
