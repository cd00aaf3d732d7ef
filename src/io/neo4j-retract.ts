import { ask, withNeo4j } from "./neo4j-connection.ts";
import { removeDocuments } from "./neo4j-settle.ts";
import { readStatements } from "./neo4j-statements.ts";

/** Remove documents from Neo4j, with all that only they say. Throws where one is not there, and removes none then. */
export function retractDocuments(address: string, documents: readonly string[]): Promise<void> {
  return withNeo4j(address, async (connection) => {
    const rows = await ask(connection, readStatements.documentIds, { documents });
    const there = new Set(rows.map(({ id }) => id));
    const missing = documents.find((id) => !there.has(id));
    if (missing !== undefined)
      throw new Error(`${connection.address.url} has no document ${missing}; nothing was removed`);
    await removeDocuments(connection, documents);
  });
}
