import type { ManagedTransaction } from "neo4j-driver";
import { graphHash } from "../export/neo4j/graph-hash.ts";
import { constraints, indexes } from "../export/neo4j/statements.ts";
import { neo4jTables } from "../export/neo4j/tables.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { type Batch, countRows, halve, loadBatches } from "./neo4j-batches.ts";
import {
  ask,
  askIn,
  type Neo4jConnection,
  type Parameters,
  withNeo4j,
} from "./neo4j-connection.ts";
import { codeOf } from "./neo4j-errors.ts";
import { clearNeo4j, countOthers, pruneNeo4j } from "./neo4j-remove.ts";
import { settleDocuments } from "./neo4j-settle.ts";
import { loadStatements } from "./neo4j-statements.ts";
import { driverProperties } from "./neo4j-values.ts";
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
    const load = graphHash(graph);
    // The last row of the ledger is the settling.
    const total = countRows(tables) + 1;
    const { done, first } = await beginLoad(connection, load, total);
    for (const batch of loadBatches(tables, first)) {
      if (batch.to > done) await writeBatch(connection, load, batch);
      options.progress?.(batch.to, total);
    }
    await ensure(connection, [...indexes, loadStatements.awaitIndexes]);
    const mixed = !first && (await settleLoad(connection, { graph, load }, options));
    await ask(connection, loadStatements.settled, { load, mixed });
    options.progress?.(total, total);
  });
}

async function ensure(connection: Neo4jConnection, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await ask(connection, statement);
}

/** Open the ledger of a load: how many rows an interrupted load of the same graph has written, and whether there was no graph before. */
async function beginLoad(
  { session }: Neo4jConnection,
  load: string,
  total: number,
): Promise<{ done: number; first: boolean }> {
  const [row] = await session.executeWrite((transaction) =>
    askIn(transaction, loadStatements.begin, { load, total }),
  );
  return { done: Number(row?.rows ?? 0), first: row?.first === true };
}

type Outcome = "written" | "written before" | "too large" | "overtaken";

/** One batch and its entry in the ledger in one transaction, so that a redelivered batch changes nothing. */
async function writeBatch(connection: Neo4jConnection, load: string, batch: Batch): Promise<void> {
  const outcome = await tryBatch(connection, load, batch);
  if (outcome === "overtaken")
    throw new Error(`another load into ${connection.address.url} began; run this one again`);
  if (outcome !== "too large") return;
  const halves = halve(batch);
  if (!halves)
    throw new Error(`a single row is too large for the memory of ${connection.address.url}`);
  for (const half of halves) await writeBatch(connection, load, half);
}

// An error that is not the driver's ends a transaction at once, where the driver would try the same again.
const tooLarge = "too large";

async function tryBatch(
  { session, library }: Neo4jConnection,
  load: string,
  batch: Batch,
): Promise<Outcome> {
  const rows = batch.rows.map((row) => ({
    ...row,
    properties: driverProperties(row.properties, library),
  }));
  try {
    return await session.executeWrite(async (transaction): Promise<Outcome> => {
      const [entry] = await askIn(transaction, loadStatements.take, { load, to: batch.to });
      if (entry?.taken === 1) {
        await runWithinMemory(transaction, batch.statement, { rows, load });
        return "written";
      }
      const [state] = await askIn(transaction, loadStatements.state);
      return state?.graph === load ? "written before" : "overtaken";
    });
  } catch (error) {
    if (error instanceof Error && error.message === tooLarge) return tooLarge;
    throw error;
  }
}

async function runWithinMemory(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Parameters,
): Promise<void> {
  try {
    await transaction.run(statement, parameters);
  } catch (cause) {
    if (codeOf(cause).includes("MemoryPoolOutOfMemory")) throw new Error(tooLarge, { cause });
    throw cause;
  }
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
