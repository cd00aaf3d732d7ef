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
      await fillFile(temporary, pieces);
      await rename(temporary, path);
    });
  } catch (error) {
    throw new Error(`${path} was not written: ${reasonNotWritten(error)}`, { cause: error });
  }
}

/** Write a new file and have it on the disk. Throws what the system says. */
export async function fillFile(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, "wx");
  try {
    let block = "";
    for (const piece of pieces) {
      block += piece;
      if (block.length < blockSize) continue;
      await file.appendFile(block);
      block = "";
    }
    // Unlike write(), it does not stop short where the disk is nearly full.
    await file.appendFile(block);
    await file.sync();
  } finally {
    await file.close();
  }
}
