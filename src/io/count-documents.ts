import { createReadStream } from "node:fs";
import { listFiles, readingOf } from "./list-files.ts";

/** How many documents there are to read; `undefined` where only reading itself would tell. */
export async function countDocuments(paths: readonly string[]): Promise<number | undefined> {
  let count = 0;
  for (const path of paths) {
    if (path === "-") return undefined;
    for (const file of await listFiles(path).catch(() => [])) {
      const reading = readingOf(file);
      if (reading === "feed") return undefined;
      count += reading === "lines" ? await countLines(file) : 1;
    }
  }
  return count;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  try {
    for await (const chunk of createReadStream(file, "latin1"))
      count += String(chunk).split("\n").length - 1;
  } catch {
    // What cannot be read is told when it is its turn.
  }
  return count;
}
