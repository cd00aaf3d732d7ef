import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readInputs } from "../../../src/io/read-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "dramatis-inputs-"));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function outcome(paths: readonly string[], standardInput = ""): Promise<string[]> {
  const outcomes: string[] = [];
  const stream = Readable.from([Buffer.from(standardInput)]);
  for await (const input of readInputs(paths, stream))
    outcomes.push(
      "bad" in input ? input.bad.replace(`${folder}/`, "") : `${input.id}: ${input.text}`,
    );
  return outcomes;
}

test("the id of a file is its name without the ending", async () => {
  expect(await outcome([file("norland.txt", "Norland fell.")])).toEqual(["norland: Norland fell."]);
});

test("lines of NDJSON are documents, a bad one among them is reported with its line", async () => {
  const lines = '{"id":"a","text":"One."}\nnonsense\n{"id":"b","text":"Two."}\n';
  expect(await outcome([file("news.ndjson", lines)])).toEqual([
    "a: One.",
    "news.ndjson, line 2 is not JSON",
    "b: Two.",
  ]);
  expect(await outcome(["-"], lines)).toContain("standard input, line 2 is not JSON");
});

test("what cannot be read is said in one line", async () => {
  expect(
    await outcome([
      join(folder, "missing.txt"),
      file("empty.txt", " \n"),
      file("picture.txt", Buffer.from([0x89, 0, 0, 0])),
      file("latin.txt", Buffer.from([0x42, 0xe1])),
      file("archive.txt", "word ".repeat(1_000_000)),
    ]),
  ).toEqual([
    "missing.txt does not exist",
    "empty.txt is empty",
    "picture.txt is a binary file; Dramatis reads plain text in UTF-8",
    "latin.txt is not valid UTF-8; convert it first, for example with `iconv -f latin1 -t utf-8`",
    "archive.txt has 5000000 characters; a document may have 1000000, so split it",
  ]);
});

test("two documents of one id are not mixed up", async () => {
  expect(await outcome(["-"], '{"id":"a","text":"One."}\n{"id":"a","text":"Two."}\n')).toEqual([
    "a: One.",
    "standard input, line 2 has the id a, which came before; ids must differ",
  ]);
});

test("pages and feeds are told by their ending or their first words", async () => {
  const page =
    "<html><h1>Norland</h1><p>Norland fell, and nobody in the whole of Veskia saw it.</p>";
  const feed =
    "<rss><channel><item><guid>i1</guid><title>One</title></item><item/></channel></rss>";
  expect(
    await outcome([file("a.html", page), file("saved", page), file("news.xml", feed)]),
  ).toEqual([
    "a: Norland\n\nNorland fell, and nobody in the whole of Veskia saw it.",
    "saved: Norland\n\nNorland fell, and nobody in the whole of Veskia saw it.",
    "i1: One",
    "news.xml, item 2 is empty",
  ]);
});

test("what is meant for another command is said to be so", async () => {
  expect(await outcome([file("graph.json", "{}"), "https://example.org/a.html"])).toEqual([
    "graph.json is JSON; documents are NDJSON, one a line, in a file that ends in .ndjson",
    "https://example.org/a.html is an address; Dramatis reads files, so save the page first",
  ]);
});
