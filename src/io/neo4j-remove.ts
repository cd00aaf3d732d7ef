import { ask, type Neo4jConnection } from "./neo4j-connection.ts";

/** Remove every node that Dramatis wrote, with its relationships, and nothing else. */
export async function clearNeo4j(connection: Neo4jConnection): Promise<void> {
  await ask(
    connection,
    "MATCH (n:Dramatis) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
  );
}

/** Remove what Dramatis wrote in other loads than this. */
export async function pruneNeo4j(connection: Neo4jConnection, load: string): Promise<void> {
  await ask(
    connection,
    "MATCH (:Dramatis)-[r]->(:Dramatis) WHERE r.load <> $load CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS",
    { load },
  );
  await ask(
    connection,
    "MATCH (n:Dramatis) WHERE n.load <> $load CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
    { load },
  );
}

/** How much is there of other loads than this. */
export async function countLeftOver(
  connection: Neo4jConnection,
  load: string,
): Promise<{ nodes: number; relationships: number }> {
  const [nodes] = await ask(
    connection,
    "MATCH (n:Dramatis) WHERE n.load <> $load RETURN count(n) AS count",
    { load },
  );
  const [relationships] = await ask(
    connection,
    "MATCH (:Dramatis)-[r]->(:Dramatis) WHERE r.load <> $load RETURN count(r) AS count",
    { load },
  );
  return { nodes: Number(nodes?.count ?? 0), relationships: Number(relationships?.count ?? 0) };
}
