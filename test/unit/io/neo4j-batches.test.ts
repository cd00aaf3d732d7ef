import { expect, test } from "vitest";
import { type Neo4jTables, propertyNames } from "../../../src/export/neo4j/model.ts";
import { mapRows, type Rows } from "../../../src/export/neo4j/rows.ts";
import { neo4jTables } from "../../../src/export/neo4j/tables.ts";
import {
  type Batch,
  countRows,
  halve,
  loadBatches,
  restOf,
} from "../../../src/io/neo4j-batches.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

/** Documents that have only a text: two values a row, with the id. */
function documents(texts: Rows<string>): Neo4jTables {
  const rows = mapRows(texts, (text) => ({
    ids: [text.slice(0, 9)] as const,
    properties: { text },
  }));
  const labels = ["Document", "Dramatis"];
  return {
    nodes: [{ key: "Document", labels, links: [], names: ["text"], rows }],
    relationships: [],
  };
}

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);

function batchesOf(tables: Neo4jTables, done = 0): Batch[] {
  const { nodes, linked, relationships } = loadBatches(tables, { first: false, done });
  return [...nodes, ...linked, ...relationships];
}

const sizes = (texts: Rows<string>): number[] =>
  batchesOf(documents(texts)).map(({ rows }) => rows.length);

test("a batch has no more than 5000 rows, and no more than 60,000 values", () => {
  expect(sizes(times(12_000, "short"))).toEqual([5000, 5000, 2000]);
  const names = propertyNames.slice(0, 29);
  const [table] = documents(times(5000, "short")).nodes;
  const wide = { nodes: table ? [{ ...table, names }] : [], relationships: [] };
  expect(batchesOf(wide).map(({ rows }) => rows.length)).toEqual([2000, 2000, 1000]);
});

test("a batch has no more than two million characters, but for a single long row", () => {
  expect(sizes(times(5, "x".repeat(900_000)))).toEqual([2, 2, 1]);
  expect(sizes(times(2, "x".repeat(3_000_000)))).toEqual([1, 1]);
});

test("the batches tile all rows: nodes, what is linked to them, relationships", () => {
  const { nodes, relationships } = neo4jTables(sampleGraph);
  const batches = batchesOf({ nodes, relationships });
  expect(batches.map(({ from }) => from)).toEqual([0, ...batches.slice(0, -1).map(({ to }) => to)]);
  expect(batches.at(-1)?.to).toBe(countRows([...nodes, ...relationships]));
  const stages = batches.map(({ labels }) =>
    labels[0] === null ? Math.min(labels.length, 2) : labels.length + 1,
  );
  expect(stages).toEqual([...stages].sort());
});

test("an interrupted load goes on in the middle of a batch", () => {
  const tables = neo4jTables(sampleGraph);
  const rows = (done: number): unknown[] => batchesOf(tables, done).flatMap((batch) => batch.rows);
  const all = rows(0);
  for (let done = 0; done <= all.length; done++) expect(rows(done)).toEqual(all.slice(done));
});

test("rows are made when their batch is", () => {
  let made = 0;
  const texts = mapRows(
    Array.from({ length: 12_000 }, (_, i) => `${i}`),
    (text) => {
      made += 1;
      return text;
    },
  );
  const [first] = loadBatches(documents(texts), { first: true, done: 0 }).nodes;
  expect([first?.rows.length, made]).toEqual([5000, 5001]);
});

test("a batch that is too large falls into two halves; a single row into none", () => {
  const [batch] = batchesOf(documents(times(3, "a")));
  if (!batch) throw new Error("no batch");
  const [first, second] = halve(batch) ?? [];
  expect([first?.from, first?.to, second?.from, second?.to]).toEqual([0, 1, 1, 3]);
  if (first) expect(halve(first)).toBeNull();
});

test("the rest of a batch is what no one has written", () => {
  const [batch] = batchesOf(documents(["a", "b", "c"]));
  if (!batch) throw new Error("no batch");
  expect([0, 2, 3].map((done) => restOf(batch, done)?.rows.length ?? 0)).toEqual([3, 1, 0]);
});
