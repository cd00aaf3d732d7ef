import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGraphFile } from "../../../src/io/read-graph.ts";
import { readGraphLines } from "../../../src/io/read-graph-lines.ts";
import { writeGraph } from "../../../src/io/write-graph.ts";
import { arbitraryGraph } from "../../support/arbitrary-graph.ts";
import { graphBytes } from "../../support/graph-bytes.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-read-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function reading(content: string | Uint8Array): Promise<string> {
  const path = join(folder, "graph.json");
  await writeFile(path, content);
  return readGraphFile(path).then(
    () => "read",
    (error: Error) => error.message.replace(path, "FILE"),
  );
}

test("what was written is read back", async () => {
  const path = join(folder, "sample.json");
  await writeGraph(sampleGraph, path);
  expect(await readGraphFile(path)).toEqual(sampleGraph);
});

test("a graph is read line by line as it is written, whatever its texts hold", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, fc.integer({ min: 1, max: 200 }), async (graph, size) => {
      const bytes = Buffer.from(graphBytes(graph));
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      expect(await readGraphLines(chunks())).toEqual(graph);
    }),
    { numRuns: 30 },
  );
});

test("a graph that another program has laid out anew is read too", async () => {
  for (const spaces of [0, 2])
    expect(await reading(JSON.stringify(sampleGraph, null, spaces))).toBe("read");
  expect(await reading(graphBytes(sampleGraph).replaceAll("\n", "\r\n"))).toBe("read");
});

test("a graph that is cut anywhere is not read", async () => {
  const bytes = Buffer.from(graphBytes(sampleGraph));
  for (const share of [0.1, 0.5, 0.9, 0.999])
    expect(await reading(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(
      /^FILE (ends in the middle of its JSON|is not JSON); a graph comes from `dramatis build`$/,
    );
});

test("a missing file, a file that is not JSON and JSON that is no graph have one sentence each", async () => {
  await expect(readGraphFile(join(folder, "none.json"))).rejects.toThrow(
    "none.json does not exist",
  );
  expect(await reading("Norland threatens Veskia.")).toBe(
    "FILE is not JSON; a graph comes from `dramatis build`",
  );
  expect(await reading(Uint8Array.of(0, 0, 1, 0))).toContain("FILE is not JSON");
  expect(await reading("{}")).toBe("FILE cannot be read as a graph: it is no graph");
});

test("an ending that names no format is refused", async () => {
  await expect(writeGraph(sampleGraph, join(folder, "graph.doc"))).rejects.toThrow(
    "graph.doc names no format; file names may end in .json",
  );
});
