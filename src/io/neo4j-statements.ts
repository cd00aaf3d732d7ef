/** The Cypher of loading, beside the rows: the ledger, and what other loads left. */
export const loadStatements = {
  begin: `OPTIONAL MATCH (n:Dramatis)
WITH n LIMIT 1
MERGE (l:DramatisLoad:Dramatis {id: "graph"})
ON CREATE SET l.first = n IS NULL, l.rows = 0
ON MATCH SET l.first = l.first AND l.graph = $load AND l.rows < l.total,
             l.rows = CASE WHEN l.graph = $load AND l.rows < l.total AND l.total = $total THEN l.rows ELSE 0 END
SET l.graph = $load, l.total = $total
RETURN l.rows AS rows, l.first AS first`,
  // The first SET takes the lock, so that two writers cannot take the same batch.
  take: `MATCH (l:DramatisLoad {id: "graph"})
SET l.total = l.total
WITH l WHERE l.graph = $load AND l.rows < $to
SET l.rows = $to
RETURN count(l) AS taken`,
  state: `MATCH (l:DramatisLoad {id: "graph"}) RETURN l.graph AS graph`,
  awaitIndexes: "CALL db.awaitIndexes(3600)",
  clear: "MATCH (n:Dramatis) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
  pruneRelationships: `MATCH (:Dramatis)-[r]->(:Dramatis) WHERE r.load <> $load
CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS`,
  pruneNodes: `MATCH (n:Dramatis) WHERE n.load <> $load
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  countNodes: "MATCH (n:Dramatis) WHERE n.load <> $load RETURN count(n) AS count",
  countRelationships:
    "MATCH (:Dramatis)-[r]->(:Dramatis) WHERE r.load <> $load RETURN count(r) AS count",
} as const;

/** The Cypher of reading: what belongs to a graph, one map a row. */
export const readStatements = {
  load: `MATCH (l:DramatisLoad {id: "graph"}) RETURN l.rows AS rows, l.total AS total`,
  documents: "MATCH (d:Document:Dramatis) RETURN d{.*} AS fields",
  mentions: `MATCH (d:Document:Dramatis)-[m:MENTIONS]->(e:Entity:Dramatis)
WHERE m.load IS NOT NULL
RETURN m{.*, document: d.id, node: e.id} AS fields`,
  statements: `MATCH (s:Statement:Dramatis)-[:STATED_IN]->(d:Document:Dramatis)
OPTIONAL MATCH (s)-[:SAID_BY]->(e:Entity:Dramatis)
RETURN s{.*, document: d.id, speaker: e.id} AS fields`,
  nodes: "MATCH (e:Entity:Dramatis) RETURN e{.*} AS fields",
  claims: `MATCH (c:Claim:Dramatis)-[:STATED_IN]->(d:Document:Dramatis)
OPTIONAL MATCH (c)-[:SAID_BY]->(e:Entity:Dramatis)
RETURN c{.*, document: d.id, by: e.id} AS fields`,
  edges: `MATCH (a:Entity:Dramatis)-[r]->(b:Entity:Dramatis) WHERE r.load IS NOT NULL
RETURN r{.*, source: a.id, target: b.id, relation: type(r)} AS fields`,
} as const;
