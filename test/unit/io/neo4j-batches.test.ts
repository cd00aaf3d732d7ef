import { expect, test } from "vitest";
import type { Neo4jTables } from "../../../src/export/neo4j/model.ts";
import { mapRows } from "../../../src/export/neo4j/rows.ts";
import { neo4jTables } from "../../../src/export/neo4j/tables.ts";
import { countRows, halve, loadBatches } from "../../../src/io/neo4j-batches.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

function documents(count: number, text: string): Neo4jTables {
  const rows = Array.from({ length: count }, (_, i) => ({ id: `${i}`, properties: { text } }));
  return {
    nodes: [{ key: "Document", labels: ["Document", "Dramatis"], links: [], rows }],
    relationships: [],
  };
}

const sizes = (tables: Neo4jTables): number[] =>
  [...loadBatches(tables, false)].map(({ rows }) => rows.length);

test("a batch has no more than 5000 rows", () => {
  expect(sizes(documents(12_000, "short"))).toEqual([5000, 5000, 2000]);
});

test("a batch has no more than two million characters, but for a single long row", () => {
  expect(sizes(documents(5, "x".repeat(900_000)))).toEqual([2, 2, 1]);
  expect(sizes(documents(2, "x".repeat(3_000_000)))).toEqual([1, 1]);
});

test("the batches tile all rows, nodes before relationships", () => {
  const tables = neo4jTables(sampleGraph);
  const batches = [...loadBatches(tables, false)];
  expect(batches.map(({ from }) => from)).toEqual([0, ...batches.slice(0, -1).map(({ to }) => to)]);
  expect(batches.at(-1)?.to).toBe(countRows(tables));
  const isNodes = batches.map(({ statement }) =>
    /^UNWIND .*\n(MATCH .*\n)*MERGE \(n:/.test(statement),
  );
  expect(isNodes).toEqual([...isNodes].sort().reverse());
});

test("rows are made when their batch is", () => {
  let made = 0;
  const rows = mapRows(
    Array.from({ length: 12_000 }, (_, i) => `${i}`),
    (id) => {
      made += 1;
      return { id, properties: {} };
    },
  );
  const [first] = loadBatches(
    { ...documents(0, ""), nodes: [{ key: "Document", labels: [], links: [], rows }] },
    false,
  );
  expect([first?.rows.length, made]).toEqual([5000, 5001]);
});

test("a batch that is too large falls into two halves; a single row into none", () => {
  const [batch] = loadBatches(documents(3, "a"), false);
  if (!batch) throw new Error("no batch");
  const [first, second] = halve(batch) ?? [];
  expect([first?.from, first?.to, second?.from, second?.to]).toEqual([0, 1, 1, 3]);
  if (first) expect(halve(first)).toBeNull();
});
