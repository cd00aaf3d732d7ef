import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolder } from "../../../src/io/write-folder.ts";
import { writeGraph } from "../../../src/io/write-graph.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a graph becomes tables for people, shards for Neo4j and what they are", async () => {
  await writeGraph(sampleGraph, join(folder, "graph/"));
  expect(await readdir(join(folder, "graph"))).toEqual([
    "README.md",
    "claims.csv",
    "edges.csv",
    "neo4j",
    "nodes.csv",
  ]);
  expect(await readFile(join(folder, "graph", "README.md"), "utf8")).toContain(
    "neo4j-admin database import full neo4j",
  );
});

test("written again, the folder is replaced", async () => {
  const out = join(folder, "graph/");
  await writeGraph(sampleGraph, out);
  await writeGraph({ ...sampleGraph, edges: [] }, out);
  expect((await readFile(join(out, "edges.csv"), "utf8")).trim().split("\n")).toHaveLength(1);
  expect(await readdir(folder)).toEqual(["graph"]);
});

test("a folder with other files is left alone", async () => {
  await writeFile(join(folder, "thesis.tex"), "mine");
  await expect(writeGraph(sampleGraph, `${folder}/`)).rejects.toThrow(
    "has other files (thesis.tex); name a new or empty folder",
  );
  expect(await readdir(folder)).toEqual(["thesis.tex"]);
});

test("where a file cannot be made, nothing half-written is left", async () => {
  function* broken(): Iterable<string> {
    yield "half";
    throw new Error("no more");
  }
  const files = [
    { path: "a.csv", pieces: ["whole"] },
    { path: "b.csv", pieces: broken() },
  ];
  await expect(writeFolder(join(folder, "out"), files)).rejects.toThrow("no more");
  expect(await readdir(folder)).toEqual([]);
});
