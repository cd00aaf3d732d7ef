import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvTables } from "../../../src/export/csv-tables.ts";
import type { GraphData } from "../../../src/graph/graph-data.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

function rows(name: string, graph: GraphData = sampleGraph): Record<string, string>[] {
  const file = csvTables(graph).find(({ path }) => path === name);
  return parse([...(file?.pieces ?? [])].join(""), { bom: true, columns: true });
}

test("a row for each node, edge and claim", () => {
  expect(rows("nodes.csv")).toHaveLength(13);
  expect(rows("edges.csv")).toHaveLength(26);
  expect(rows("claims.csv")).toHaveLength(28);
});

test("a claim stands in its row with everything that is known of it", () => {
  expect(rows("claims.csv").find(({ id }) => id === "dam-3#c1")).toEqual({
    id: "dam-3#c1",
    source: "Norland",
    relation: "THREATENS",
    target: "Veskia",
    status: "actual",
    denied: "no",
    "said by": "Ana “the Fox” O'Brien",
    condition: "",
    evidence: "Again Norland threatened Veskia, Ana “the Fox” O'Brien said.",
    document: "dam-3",
    title: 'Again "Norland"',
    published: "",
    url: "",
    start: "0",
    end: "60",
    trigger: "threatened",
    rule: "active-verb",
    confidence: "0.75",
    "edge id": "2528cf60d6f0da87",
  });
});

test("a name that a spreadsheet would run is defused; a number keeps its sign", () => {
  const names = rows("nodes.csv").map(({ name = "" }) => name);
  expect(names).toContain("'=cmd|'/c calc'!A1 Group");
  expect(names.filter((name) => /^[=+\-@\t\r]/.test(name))).toEqual([]);
  expect(rows("edges.csv").map(({ tone }) => tone)).toContain("-5.8");
});

test("quotation marks, commas and line breaks stay inside of their cells", () => {
  const nodes = sampleGraph.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, label: 'a "b", c;\r\nd\ne' },
  }));
  expect(new Set(rows("nodes.csv", { ...sampleGraph, nodes }).map(({ name }) => name))).toEqual(
    new Set(['a "b", c;\r\nd\ne']),
  );
});
