import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { reasonNotWritten } from "./reason-not-written.ts";

/** Characters that are gathered before they are written. */
const blockSize = 1 << 16;

/** Write a text to a file, whole or not at all: it gets its name when the last piece is on the disk. */
export async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await fill(temporary, pieces);
    await rename(temporary, path);
  } catch (error) {
    // What cannot be made cannot be removed either; the first reason is the one to tell.
    await rm(temporary, { force: true }).catch(() => undefined);
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
