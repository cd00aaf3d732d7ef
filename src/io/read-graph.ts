import { constants } from "node:buffer";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { GraphData } from "../graph/graph-data.ts";
import { parseGraph } from "../graph/parse-graph.ts";
import { decodeText } from "./decode-text.ts";
import { readGraphLines } from "./read-graph-lines.ts";
import { reasonOf } from "./reason-of.ts";

/** The graph of a JSON file. Throws one sentence that says what is wrong with the file. */
export async function readGraphFile(path: string): Promise<GraphData> {
  const value =
    (await orReason(path, readGraphLines(createReadStream(path)))) ?? (await readWhole(path));
  try {
    return parseGraph(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} cannot be read as a graph: ${reason}`, { cause });
  }
}

function orReason<T>(path: string, reading: Promise<T>): Promise<T> {
  return reading.catch((cause: unknown) => {
    throw new Error(`${path} ${reasonOf(cause)}`, { cause });
  });
}

/** The value of a file with any layout, and the reason where there is none. */
async function readWhole(path: string): Promise<unknown> {
  const { size } = await orReason(path, stat(path));
  if (size > constants.MAX_STRING_LENGTH)
    throw new Error(
      `${path} is larger than ${Math.round(constants.MAX_STRING_LENGTH / 2 ** 20)} MB and not as \`dramatis build\` writes it, with a line for each node and edge`,
    );
  const bytes = await orReason(path, readFile(path));
  try {
    return JSON.parse(decodeText(bytes));
  } catch (cause) {
    throw new Error(`${path} ${faultOf(cause)}; a graph comes from \`dramatis build\``, { cause });
  }
}

function faultOf(cause: unknown): string {
  const isCut = cause instanceof Error && /unexpected end|unterminated/iu.test(cause.message);
  return isCut ? "ends in the middle of its JSON" : "is not JSON";
}
