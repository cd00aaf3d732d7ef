import { readFile } from "node:fs/promises";
import type { GraphData } from "../graph/graph-data.ts";
import { parseGraph } from "../graph/parse-graph.ts";
import { decodeText } from "./decode-text.ts";
import { reasonOf } from "./reason-of.ts";

/** The graph of a JSON file. Throws one sentence that says what is wrong with the file. */
export async function readGraphFile(path: string): Promise<GraphData> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Error(`${path} ${reasonOf(cause)}`, { cause });
  });
  const value = readJson(bytes, path);
  try {
    return parseGraph(value);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} cannot be read as a graph: ${reason}`, { cause });
  }
}

function readJson(bytes: Uint8Array, path: string): unknown {
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
