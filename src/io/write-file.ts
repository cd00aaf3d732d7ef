import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { reasonNotWritten } from "./reason-not-written.ts";
import { withTemporary } from "./with-temporary.ts";

/** Characters that are gathered before they are written. */
const blockSize = 1 << 16;

/** Write a text to a file, whole or not at all: it gets its name when the last piece is on the disk. */
export async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await withTemporary(path, async (temporary) => {
      await fill(temporary, pieces);
      await rename(temporary, path);
    });
  } catch (error) {
    throw new Error(`${path} was not written: ${reasonNotWritten(error)}`, { cause: error });
  }
}

async function fill(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, "wx");
  try {
    let block = "";
    for (const piece of pieces) {
      block += piece;
      if (block.length < blockSize) continue;
      await file.write(block);
      block = "";
    }
    await file.write(block);
    await file.sync();
  } finally {
    await file.close();
  }
}
