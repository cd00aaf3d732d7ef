// How fast a graph arrives in Neo4j: our loader, Neo4j's own importer on our CSV, and a loader of one statement a row.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import neo4j, { type Session } from "neo4j-driver";
import { graphJson } from "../../src/export/graph-json.ts";
import { constraints, indexes } from "../../src/export/neo4j/statements.ts";
import { neo4jTables } from "../../src/export/neo4j/tables.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { parseGraph } from "../../src/graph/parse-graph.ts";
import { loadStatements } from "../../src/io/neo4j-statements.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { largeGraph } from "../../test/support/large-graph.ts";
import { neo4jAdmin, whyNoNeo4j } from "../neo4j/java.ts";
import { makeHome, type Neo4jServer, start } from "../neo4j/server.ts";

const small = { nodes: 5000, edges: 25_000 };
const full = { nodes: 100_000, edges: 500_000 };
const naiveRows = 500;
// The importer takes what memory it finds; a server is given as much as holds the graph.
const memory = "2g";
const settings = { "server.memory.pagecache.size": "1g" };

/** The measures, a row each: what, of what, how much. Small by default; `whole` is the full size. */
export async function benchStores(whole = false): Promise<string[][]> {
  const reason = whyNoNeo4j();
  if (reason !== null) return [["stores", "not measured", reason]];
  const size = whole ? full : small;
  // As the command has it: read from a file.
  const graph = parseGraph(JSON.parse([...graphJson.write(largeGraph(size))].join("")));
  const relationships = countRelationships(graph);
  const { importing, indexing } = await measureImport(graph);
  const { loading, again, naive, held } = await measureLoaders(graph);
  const rate = (seconds: number): number => relationships / seconds;
  const perSecond = (value: number): string => `${Math.round(value)} a second`;
  return [
    ["stores", "entities, edges, relationships", `${size.nodes}, ${size.edges}, ${relationships}`],
    ["stores", "neo4j-admin import, relationships", perSecond(rate(importing))],
    ["stores", "first load, relationships", perSecond(rate(loading))],
    ["stores", "first load to import", (rate(loading) / rate(importing)).toFixed(3)],
    [
      "stores",
      "first load to import and its schema",
      (rate(loading) / rate(importing + indexing)).toFixed(3),
    ],
    ["stores", "second load, relationships", perSecond(rate(again))],
    ["stores", "one statement a row, relationships", perSecond(naive)],
    ["stores", "memory that a load holds beside the graph, MB", (held / 1e6).toFixed(1)],
  ];
}

function countRelationships(graph: GraphData): number {
  const { nodes, relationships } = neo4jTables(graph);
  const linked = nodes.reduce((sum, { links, rows }) => sum + links.length * rows.length, 0);
  return relationships.reduce((sum, { rows }) => sum + rows.length, linked);
}

async function secondsOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

interface Import {
  readonly importing: number;
  /** Its schema: what a load has when it ends, and an import has not. */
  readonly indexing: number;
}

/** Only the import: writing the folder is the same work as for any other format. */
async function measureImport(graph: GraphData): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-bench-"));
  const home = makeHome();
  try {
    await writeGraph(graph, `${folder}/`);
    const readme = await readFile(join(folder, "README.md"), "utf8");
    const command = /neo4j-admin ([^`]+)/.exec(readme)?.[1] ?? "";
    const args = command
      .replaceAll("\\\n", "")
      .trim()
      .split(/\s+/)
      .map((argument) => argument.replaceAll("neo4j/", `${folder}/neo4j/`));
    const importing = await secondsOf(() => neo4jAdmin(home, args, { memory }));
    return { importing, indexing: await measureSchema(home) };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  }
}

async function measureSchema(home: string): Promise<number> {
  const server = await start({ home, memory, settings });
  try {
    return await inSession(server, (session) =>
      secondsOf(async () => {
        for (const statement of [...constraints, ...indexes, loadStatements.awaitIndexes])
          await session.run(statement);
      }),
    );
  } finally {
    await server.kill();
  }
}

async function inSession<T>(
  { uri, username, password }: Neo4jServer,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver.session({ database: "neo4j" }));
  } finally {
    await driver.close();
  }
}

interface Loaders {
  readonly loading: number;
  readonly again: number;
  readonly naive: number;
  readonly held: number;
}

async function measureLoaders(graph: GraphData): Promise<Loaders> {
  const server = await start({ memory, settings });
  const address = server.uri.replace("://", `://${server.username}:${server.password}@`);
  try {
    const loading = await secondsOf(() => writeGraph(graph, address));
    const watch = watchMemory();
    const seconds = await secondsOf(() => writeGraph(graph, address, { progress: watch.progress }));
    const again = seconds - watch.seconds();
    return { loading, again, naive: await naiveRate(server, graph), held: watch.held() };
  } finally {
    await server.stop();
  }
}

interface MemoryWatch {
  progress(rows: number, total: number): void;
  /** The most that is alive beside what was there before, in bytes. */
  held(): number;
  /** Time that the watching took. */
  seconds(): number;
}

/** What is alive after each tenth of the rows; garbage that Node has not collected yet says nothing. */
function watchMemory(): MemoryWatch {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const alive = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = alive();
  let [most, tenth, seconds] = [before, 0, 0];
  return {
    progress(rows, total) {
      if (rows < ((tenth + 1) * total) / 10) return;
      const started = performance.now();
      tenth = Math.floor((10 * rows) / total);
      most = Math.max(most, alive());
      seconds += (performance.now() - started) / 1000;
    },
    held: () => most - before,
    seconds: () => seconds,
  };
}

/** What a first program does: a transaction for each relationship. */
async function naiveRate(server: Neo4jServer, graph: GraphData): Promise<number> {
  const edges = graph.edges.slice(0, naiveRows);
  const seconds = await inSession(server, (session) =>
    secondsOf(async () => {
      for (const { source, target, attributes } of edges)
        await session.run(
          `MATCH (a:Entity {id: $source}) MATCH (b:Entity {id: $target})
         MERGE (a)-[r:NAIVE {relation: $relation}]->(b) SET r.weight = $weight`,
          { source, target, relation: attributes.relation, weight: attributes.weight },
        );
    }),
  );
  return edges.length / seconds;
}
