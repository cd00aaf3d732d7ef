import { mkdtemp, readdir, readFile, rm, writeFile as writeNow } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reasonNotWritten } from "../../../src/io/reason-not-written.ts";
import { writeFile } from "../../../src/io/write-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-write-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("pieces become a file, and folders on the way are made", async () => {
  await writeFile(join(folder, "a", "b.txt"), ["one ", "two ", "é🏦"]);
  expect(await readFile(join(folder, "a", "b.txt"), "utf8")).toBe("one two é🏦");
});

test("where a piece cannot be made, the old file stays and nothing half-written is left", async () => {
  const path = join(folder, "graph.json");
  await writeNow(path, "old");
  function* broken(): Iterable<string> {
    yield "half".repeat(100_000);
    throw new Error("no more words");
  }
  await expect(writeFile(path, broken())).rejects.toThrow(`${path} was not written: no more words`);
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["graph.json"]);
});

test("a full disk is named in one sentence", () => {
  expect(reasonNotWritten(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }))).toBe(
    "the disk is full",
  );
});

test("a path below a file is named in one sentence", async () => {
  await writeNow(join(folder, "file"), "");
  await expect(writeFile(join(folder, "file", "graph.json"), ["a"])).rejects.toThrow(
    "was not written: a part of its path is a file",
  );
});
