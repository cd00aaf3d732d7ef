import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { cypher } from "../../src/export/cypher.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress, query } from "../support/neo4j.ts";
import { sampleGraph } from "../support/sample-graph.ts";

/** Run the script as cypher-shell does: a statement ends with a semicolon at the end of a line. */
async function runScript(graph: GraphData): Promise<void> {
  const script = [...cypher.write(graph)].join("");
  for (const statement of script.split(/;\n/).filter((text) => text !== "")) await query(statement);
}

describeWithNeo4j("the Cypher script", () => {
  beforeEach(emptyNeo4j);

  test("makes the graph that the loader makes, and twice the same", async () => {
    await runScript(sampleGraph);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(sampleGraph));
    await runScript(sampleGraph);
    const warnings: string[] = [];
    await writeGraph(sampleGraph, neo4jAddress, { warn: (message) => void warnings.push(message) });
    expect(warnings).toEqual([]);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(sampleGraph));
  }, 120_000);

  test("hostile texts stay texts", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, async (graph) => {
        await emptyNeo4j();
        await runScript(graph);
        expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(graph));
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 120_000);
});
