import { countDocuments } from "../io/count-documents.ts";
import { loadLanguage } from "../io/load-language.ts";
import { readInputs } from "../io/read-inputs.ts";
import { extract } from "../pipeline.ts";
import type { GraphRecord } from "../record/record.ts";
import { showProgress } from "./progress.ts";
import { complain } from "./write-output.ts";

/** Hand on the records of each document in turn; gives how many were read, and how many were bad. */
export async function extractInputs(
  paths: readonly string[],
  take: (records: readonly GraphRecord[]) => void | Promise<void>,
): Promise<{ readonly read: number; readonly bad: number }> {
  const language = loadLanguage();
  const progress = showProgress("documents");
  const total = process.stderr.isTTY ? await countDocuments(paths) : undefined;
  let read = 0;
  let bad = 0;
  for await (const input of readInputs(paths, process.stdin)) {
    if ("bad" in input) {
      bad += 1;
      complain(input.bad);
      continue;
    }
    await take(extract(input, language));
    read += 1;
    progress.step(read + bad, total);
  }
  progress.end();
  return { read, bad };
}
