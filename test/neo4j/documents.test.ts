import { beforeEach, expect, test } from "vitest";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { retractDocuments } from "../../src/io/neo4j-retract.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress, query } from "../support/neo4j.ts";
import { graphOf } from "../support/sample-graph.ts";
import { type Cast, type Line, type StoryDocument, storyRecords } from "../support/story.ts";

const cast: Cast = { Norland: "state", Veskia: "state", Ostmark: "state", "Ana Reyes": "person" };

type Row = readonly [string, Line["relation"], string, string, Partial<Line>?];

function story(id: string, published: string | null, rows: readonly Row[]): StoryDocument {
  const lines = rows.map(([source, relation, target, sentence, rest]) => ({
    ...{ source, relation, target, sentence },
    ...rest,
  }));
  return { id, title: null, published, lines };
}

const graph = (...documents: readonly StoryDocument[]): GraphData =>
  graphOf(storyRecords(cast, documents));

const monday = story("monday", "2031-02-03", [
  ["Norland", "THREATENS", "Veskia", "{s} [threatened] {t}."],
  ["Veskia", "CRITICIZES", "Ostmark", "{s} [blamed] {t}."],
]);
const tuesday = story("tuesday", "2031-02-04T08:00:00Z", [
  ["Norland", "THREATENS", "Veskia", "{s} has [threatened] {t}, {b} says.", { by: "Ana Reyes" }],
  ["Norland", "SUPPORTS", "Ostmark", "{s} may [support] {t}.", { status: "possible" }],
]);
/** The first claim is now of others, and the speaker is gone. */
const corrected = story("tuesday", "2031-02-04T08:00:00Z", [
  ["Ostmark", "PROTESTS", "Veskia", "{s} [marched] against {t}."],
  ["Norland", "SUPPORTS", "Ostmark", "{s} may [support] {t}.", { status: "possible" }],
]);
const undated = story("undated", null, [
  ["Norland", "THREATENS", "Veskia", "{s} does not [threaten] {t}.", { negated: true }],
]);

async function bytesThere(): Promise<string> {
  return graphBytes(await readGraph(neo4jAddress));
}

const load = (loaded: GraphData): Promise<void> => writeGraph(loaded, neo4jAddress);

describeWithNeo4j("documents in Neo4j", () => {
  beforeEach(emptyNeo4j);

  test("what is loaded one after the other is the graph of all", async () => {
    for (const document of [tuesday, undated, monday]) await load(graph(document));
    expect(await bytesThere()).toBe(graphBytes(graph(monday, tuesday, undated)));
  });

  test("a document that is loaded again replaces what it said before", async () => {
    await load(graph(monday, tuesday, undated));
    await load(graph(corrected));
    expect(await bytesThere()).toBe(graphBytes(graph(monday, corrected, undated)));
    expect(await query('MATCH (n:Entity {name: "Ana Reyes"}) RETURN n')).toEqual([]);
  });

  test("the only document that is loaded again leaves nothing of what it said before", async () => {
    await load(graph(tuesday));
    await load(graph(corrected));
    expect(await bytesThere()).toBe(graphBytes(graph(corrected)));
  });

  test("a document that is retracted leaves the graph of the others", async () => {
    await load(graph(monday, tuesday, undated));
    await retractDocuments(neo4jAddress, ["tuesday"]);
    expect(await bytesThere()).toBe(graphBytes(graph(monday, undated)));
    await load(graph(tuesday));
    await retractDocuments(neo4jAddress, ["monday", "undated"]);
    expect(await bytesThere()).toBe(graphBytes(graph(tuesday)));
  });

  test("what is not there cannot be retracted, and nothing else is then", async () => {
    await load(graph(monday));
    await expect(retractDocuments(neo4jAddress, ["monday", "sunday"])).rejects.toThrow(
      "has no document sunday; nothing was removed",
    );
    expect(await bytesThere()).toBe(graphBytes(graph(monday)));
  });

  test("what others wrote on claims that stay is kept", async () => {
    await load(graph(monday, tuesday));
    await query("MATCH (n:Claim) SET n.checked = true");
    await load(graph(corrected));
    const rows = await query("MATCH (n:Claim) RETURN n.id AS id, n.checked AS checked ORDER BY id");
    expect(rows).toContainEqual({ id: "monday#c1", checked: true });
    expect(rows).toContainEqual({ id: "tuesday#c2", checked: true });
  });

  test("a load that was not settled is not complete", async () => {
    await load(graph(monday, tuesday));
    await query("MATCH (l:DramatisLoad) SET l.rows = l.total - 1");
    await expect(readGraph(neo4jAddress)).rejects.toThrow("is not complete");
  });
});
