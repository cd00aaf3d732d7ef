import type { ManagedTransaction } from "neo4j-driver";
import { askIn, type Neo4jConnection, type Parameters } from "./neo4j-connection.ts";
import { settleStatements } from "./neo4j-statements.ts";

/** Documents that one transaction settles. */
const documentsAtOnce = 50;

/**
 * Replace what earlier loads say of these documents by what `load` says, and sum up anew the relationships
 * and entities that they speak of. The work grows with the documents and what else is said of the same
 * actors, not with the database.
 */
export function settleDocuments(
  connection: Neo4jConnection,
  documents: readonly string[],
  load: string,
): Promise<void> {
  return inSlices(connection, documents, (transaction, some) =>
    settle(transaction, { documents: some, load }, [
      settleStatements.removeNodes,
      settleStatements.removeLinks,
    ]),
  );
}

/** Remove documents with all that they say. */
export function removeDocuments(
  connection: Neo4jConnection,
  documents: readonly string[],
): Promise<void> {
  // No load has the empty name: everything is of another one.
  return inSlices(connection, documents, (transaction, some) =>
    settle(transaction, { documents: some, load: "" }, [
      settleStatements.removeNodes,
      settleStatements.removeDocuments,
      settleStatements.mixed,
    ]),
  );
}

/** Each slice in a transaction of its own; done twice it changes nothing. */
async function inSlices(
  { session }: Neo4jConnection,
  documents: readonly string[],
  work: (transaction: ManagedTransaction, some: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < documents.length; start += documentsAtOnce) {
    const some = documents.slice(start, start + documentsAtOnce);
    await session.executeWrite((transaction) => work(transaction, some));
  }
}

async function settle(
  transaction: ManagedTransaction,
  given: { readonly documents: readonly string[]; readonly load: string },
  removals: readonly string[],
): Promise<void> {
  const idsOf = async (statement: string, parameters: Parameters): Promise<unknown[]> =>
    (await askIn(transaction, statement, parameters)).map(({ id }) => id);
  const touched = {
    load: given.load,
    edges: await idsOf(settleStatements.touchedEdges, given),
    entities: await idsOf(settleStatements.touchedEntities, given),
  };
  for (const removal of removals) await askIn(transaction, removal, given);
  await askIn(transaction, settleStatements.removeEdges, touched);
  await askIn(transaction, settleStatements.removeEntities, touched);
  await askIn(transaction, settleStatements.sumEdges, touched);
  await askIn(transaction, settleStatements.sumEntities, touched);
}
