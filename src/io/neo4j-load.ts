import { createHash } from "node:crypto";
import { graphHash } from "../export/neo4j/graph-hash.ts";
import { constraints, indexes } from "../export/neo4j/statements.ts";
import { neo4jTables } from "../export/neo4j/tables.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { countRows, type LoadState, loadBatches } from "./neo4j-batches.ts";
import { ask, askAgain, type Neo4jConnection, withNeo4j } from "./neo4j-connection.ts";
import { readPlaces } from "./neo4j-places.ts";
import { clearNeo4j, countOthers, pruneNeo4j } from "./neo4j-remove.ts";
import { settleDocuments } from "./neo4j-settle.ts";
import { loadStatements } from "./neo4j-statements.ts";
import { writeBatches } from "./neo4j-write.ts";
import type { WriteOptions } from "./write-options.ts";

/**
 * Write a graph to Neo4j, beside the documents of other graphs; documents of the same id are replaced. Twice
 * the same changes nothing; after an interruption the same again completes it.
 */
export function loadNeo4j(
  graph: GraphData,
  address: string,
  options: WriteOptions = {},
): Promise<void> {
  return withNeo4j(address, async (connection) => {
    if (options.clear) await clearNeo4j(connection);
    await ensure(connection, constraints);
    const tables = neo4jTables(graph);
    const load = graphHash(graph, createHash("sha256"));
    // The last row of the ledger is the settling.
    const total = countRows([...tables.nodes, ...tables.relationships]) + 1;
    const state = await beginLoad(connection, load, total);
    const wrote = (rows: number): void => options.progress?.(rows, total);
    const { nodes, linked, relationships } = loadBatches(tables, state);
    await writeBatches({ ...connection, load, places: new Map() }, nodes, wrote);
    const places = state.first ? await readPlaces(connection) : new Map();
    await writeBatches({ ...connection, load, places }, linked, wrote);
    // They fill while the relationships are written.
    await ensure(connection, indexes);
    await writeBatches({ ...connection, load, places }, relationships, wrote);
    await ensure(connection, [loadStatements.awaitIndexes]);
    const mixed = !state.first && (await settleLoad(connection, { graph, load }, options));
    await ask(connection, loadStatements.settled, { load, mixed });
    wrote(total);
  });
}

async function ensure(connection: Neo4jConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await ask(connection, statement);
}

/** Open the ledger of a load. */
async function beginLoad(
  connection: Neo4jConnection,
  load: string,
  total: number,
): Promise<LoadState> {
  const parameters = { load, total: connection.library.int(total) };
  const [row] = await askAgain(connection, loadStatements.begin, parameters);
  return { done: Number(row?.rows ?? 0), first: row?.first === true };
}

/** Remove what this graph replaces, and tell whether others stay: what they say of its actors counts beside it. */
async function settleLoad(
  connection: Neo4jConnection,
  { graph, load }: { readonly graph: GraphData; readonly load: string },
  { prune, warn }: WriteOptions,
): Promise<boolean> {
  const others = await countOthers(connection, load);
  if (prune || others === 0) {
    await pruneNeo4j(connection, load);
    return false;
  }
  const documents = graph.attributes.documents.map(({ id }) => id);
  await settleDocuments(connection, documents, load);
  warn?.(
    `documents of earlier loads stay in ${connection.address.url} (${others}); --prune removes them`,
  );
  return true;
}
