import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress, query } from "../support/neo4j.ts";
import { graphOf, sampleGraph, sampleRecords } from "../support/sample-graph.ts";

/** The sample without its last document. */
const smaller: GraphData = graphOf(sampleRecords.filter(({ document }) => document !== "dam-3"));

async function counts(): Promise<unknown> {
  const [row] = await query(
    "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships",
  );
  return row;
}

describeWithNeo4j("a graph in Neo4j", () => {
  beforeEach(emptyNeo4j);

  test("what was loaded is read back, byte for byte", async () => {
    await writeGraph(sampleGraph, neo4jAddress);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(sampleGraph));
  });

  test("labels and types are real, dates are dates, counts are integers", async () => {
    await writeGraph(sampleGraph, neo4jAddress);
    const rows = await query(
      `MATCH (a:State:Actor {name: "Norland"})-[r:THREATENS]->(b:State)
       RETURN b.name AS target, toString(r.firstSeen) AS seen, valueType(r.weight) AS weight,
              valueType(r.firstSeen) AS date, valueType(r.tone) AS tone, r.statuses AS statuses`,
    );
    expect(rows).toEqual([
      {
        target: "Veskia",
        seen: "2031-02-03",
        weight: "INTEGER NOT NULL",
        date: "DATE NOT NULL",
        tone: "FLOAT NOT NULL",
        statuses: ["actual", "conditional"],
      },
    ]);
  });

  test("loading twice changes nothing", async () => {
    await writeGraph(sampleGraph, neo4jAddress);
    const first = await counts();
    await writeGraph(sampleGraph, neo4jAddress);
    expect(await counts()).toEqual(first);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(sampleGraph));
  });

  test("loading again heals what was removed, and keeps what others wrote on our nodes", async () => {
    await writeGraph(sampleGraph, neo4jAddress);
    await query("MATCH (n:Claim) DETACH DELETE n");
    await query('MATCH (n:Entity {name: "Veskia"}) SET n.community = 7');
    await writeGraph(sampleGraph, neo4jAddress);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(sampleGraph));
    expect(await query('MATCH (n:Entity {name: "Veskia"}) RETURN n.community AS c')).toEqual([
      { c: 7 },
    ]);
  });

  test("a smaller graph over a larger one says what it leaves, and --prune removes it", async () => {
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    await writeGraph(sampleGraph, neo4jAddress, { warn });
    expect(warnings).toEqual([]);
    await writeGraph(smaller, neo4jAddress, { warn });
    expect(warnings.join()).toMatch(
      /^documents of earlier loads stay in bolt:\/\/[\w.:]+ \(1\); --prune removes them$/,
    );
    await writeGraph(smaller, neo4jAddress, { warn, prune: true });
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(smaller));
  });

  test("--clear removes what Dramatis wrote and nothing else", async () => {
    await query('CREATE (:Entity {id: "foreign"})-[:KNOWS]->(:Film {title: "M"})');
    await writeGraph(sampleGraph, neo4jAddress);
    await writeGraph(smaller, neo4jAddress, { clear: true });
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(smaller));
    expect(
      await query("MATCH (a:Entity)-[:KNOWS]->(f:Film) RETURN a.id AS id, f.title AS title"),
    ).toEqual([{ id: "foreign", title: "M" }]);
  });

  test("other people's data under the same id is not touched", async () => {
    await query('CREATE (:Entity {id: "state:norland", name: "mine"})');
    await expect(writeGraph(sampleGraph, neo4jAddress)).rejects.toThrow(
      "holds other data under the ids of this graph; use another database",
    );
    expect(await query("MATCH (n:Entity) RETURN n.name AS name")).toContainEqual({ name: "mine" });
  });

  test("an empty graph is a graph", async () => {
    const empty: GraphData = {
      ...sampleGraph,
      attributes: { ...sampleGraph.attributes, documents: [] },
      nodes: [],
      edges: [],
    };
    await writeGraph(empty, neo4jAddress);
    expect(await readGraph(neo4jAddress)).toEqual(empty);
  });

  test("a database without a graph has none to read", async () => {
    await expect(readGraph(neo4jAddress)).rejects.toThrow("has no graph of Dramatis");
  });

  test("progress counts the rows up to the last", async () => {
    const seen: number[] = [];
    await writeGraph(sampleGraph, neo4jAddress, { progress: (rows) => void seen.push(rows) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const [ledger] = await query("MATCH (l:DramatisLoad) RETURN l.rows AS rows, l.total AS total");
    expect([ledger?.rows, ledger?.total]).toEqual([seen.at(-1), seen.at(-1)]);
  });

  test("hostile names, ids and sentences come back as they went", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, async (graph) => {
        await writeGraph(graph, neo4jAddress, { clear: true });
        expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(graph));
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});
