import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { reasonNotWritten } from "./reason-not-written.ts";
import { withTemporary } from "./with-temporary.ts";
import { fillFile } from "./write-file.ts";

/** A file of a folder, in pieces. */
export interface FileInFolder {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** Write a folder, whole or not at all. A folder with other files than these is left alone. */
export async function writeFolder(folder: string, files: readonly FileInFolder[]): Promise<void> {
  const target = resolve(folder);
  await refuseForeign(target, new Set(files.map(({ path }) => path.split("/")[0] ?? "")));
  try {
    await mkdir(dirname(target), { recursive: true });
    await withTemporary(target, async (temporary) => {
      for (const { path, pieces } of files) {
        const file = join(temporary, path);
        await mkdir(dirname(file), { recursive: true });
        await fillFile(file, pieces);
      }
      await rm(target, { recursive: true, force: true });
      await rename(temporary, target);
    });
  } catch (error) {
    throw new Error(`${folder} was not written: ${reasonNotWritten(error)}`, { cause: error });
  }
}

async function refuseForeign(target: string, own: ReadonlySet<string>): Promise<void> {
  const there = await readdir(target).catch(() => []);
  const foreign = there.find((name) => !own.has(name));
  if (foreign !== undefined)
    throw new Error(`${target} has other files (${foreign}); name a new or empty folder`);
}
