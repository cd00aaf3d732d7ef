import { ask, type Neo4jConnection } from "./neo4j-connection.ts";
import { loadStatements } from "./neo4j-statements.ts";

/** Remove every node that Dramatis wrote, with its relationships, and nothing else. */
export async function clearNeo4j(connection: Neo4jConnection): Promise<void> {
  await ask(connection, loadStatements.clear);
}

/** Remove what Dramatis wrote in other loads than this. */
export async function pruneNeo4j(connection: Neo4jConnection, load: string): Promise<void> {
  await ask(connection, loadStatements.pruneRelationships, { load });
  await ask(connection, loadStatements.pruneNodes, { load });
}

/** How many documents are there of other loads than this. */
export async function countOthers(connection: Neo4jConnection, load: string): Promise<number> {
  const [row] = await ask(connection, loadStatements.countOthers, { load });
  return Number(row?.count ?? 0);
}
