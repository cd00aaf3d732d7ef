import { beforeEach, expect, test } from "vitest";
import { writeGraphJson } from "../../src/export/graph-json.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress } from "../support/neo4j.ts";
import { sampleGraph } from "../support/sample-graph.ts";

const bytes = (graph: GraphData): string => [...writeGraphJson(graph)].join("");

describeWithNeo4j("a graph in Neo4j", () => {
  beforeEach(emptyNeo4j);

  test("what was loaded is read back, byte for byte", async () => {
    await writeGraph(sampleGraph, neo4jAddress);
    expect(bytes(await readGraph(neo4jAddress))).toBe(bytes(sampleGraph));
  });
});
