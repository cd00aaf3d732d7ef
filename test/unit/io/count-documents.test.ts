import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countDocuments } from "../../../src/io/count-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "dramatis-count-"));
writeFileSync(join(folder, "one.txt"), "One.");
writeFileSync(join(folder, "two.ndjson"), "{}\n{}\n");

test("files count one and lines one each", async () => {
  expect(await countDocuments([folder, join(folder, "one.txt")])).toBe(4);
});

test("standard input and feeds do not tell how many they hold", async () => {
  expect(await countDocuments([folder, "-"])).toBeUndefined();
  writeFileSync(join(folder, "news.rss"), "<rss/>");
  expect(await countDocuments([folder])).toBeUndefined();
});

test("what cannot be read counts nothing", async () => {
  expect(await countDocuments([join(folder, "missing")])).toBe(0);
});
