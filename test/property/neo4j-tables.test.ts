import fc from "fast-check";
import { expect, test } from "vitest";
import { neo4jTables } from "../../src/export/neo4j/tables.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";

test("all rows of a table have its properties, and as many ids as its statements expect", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const { nodes, relationships } = neo4jTables(graph);
      for (const { names, links, rows } of nodes)
        for (const { ids, properties } of rows) {
          expect(new Set(Object.keys(properties))).toEqual(new Set(names));
          expect(ids).toHaveLength(1 + links.length);
        }
      for (const { names, rows } of relationships)
        for (const { ids, properties } of rows) {
          expect(new Set(Object.keys(properties))).toEqual(new Set(names));
          expect(ids).toHaveLength(2);
        }
    }),
    { numRuns: 30 },
  );
});

test("a table has as many rows as it says, however often it is read", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const { nodes, relationships } = neo4jTables(graph);
      for (const { rows } of [...nodes, ...relationships])
        expect([[...rows].length, [...rows].length]).toEqual([rows.length, rows.length]);
    }),
    { numRuns: 30 },
  );
});
