import type { KeyLabel } from "../export/neo4j/model.ts";

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
  // Where several loads are mixed, the places of the nodes are those of none.
  settled: `MATCH (l:DramatisLoad {id: "graph"}) WHERE l.graph = $load
SET l.rows = l.total, l.mixed = $mixed`,
  awaitIndexes: "CALL db.awaitIndexes(3600)",
  clear: "MATCH (n:Dramatis) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS",
  pruneRelationships: `MATCH (:Dramatis)-[r]->(:Dramatis) WHERE r.load <> $load OR (r.load IS NULL AND type(r) IN ['SOURCE', 'TARGET', 'STATED_IN'])
CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS`,
  pruneNodes: `MATCH (n:Dramatis) WHERE n.load <> $load
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS`,
  countOthers: "MATCH (d:Document:Dramatis) WHERE d.load <> $load RETURN count(d) AS count",
} as const;

/**
 * A statement that writes the rows from `$from` to `$to` where it is their turn, and tells whether it was, with the
 * state of the ledger. The first SET waits until no other writer holds the ledger.
 */
export function inTurn(write: string): string {
  return `MATCH (l:DramatisLoad {id: "graph"})
SET l.total = l.total
WITH l, l.graph = $load AND l.rows = $from AS taken
SET l.rows = CASE WHEN taken THEN $to ELSE l.rows END
WITH taken, l.graph AS graph, l.rows AS rows
CALL (taken) {
WITH taken WHERE taken
${write}
}
RETURN taken, graph, rows`;
}

/**
 * The Cypher of replacing documents: what they said before is removed, and the relationships and entities
 * that they speak of are summed up from the claims and mentions that are there. As everywhere, what a load
 * wrote carries its name: a claim, mention or link with another name than its document's is out of date.
 */
export const settleStatements = {
  // A claim that has changed its ends still has the links to the old ones.
  touchedEdges: `UNWIND $documents AS document
MATCH (:Document:Dramatis {id: document})<-[:STATED_IN]-(c:Claim:Dramatis)
MATCH (a:Entity)<-[:SOURCE]-(c)-[:TARGET]->(b:Entity)
WITH DISTINCT a, b
MATCH (a)-[r]->(b) WHERE r.load IS NOT NULL
RETURN elementId(r) AS id`,
  touchedEntities: `UNWIND $documents AS document
MATCH (d:Document:Dramatis {id: document})
CALL (d) {
  MATCH (d)-[:MENTIONS]->(e:Entity:Dramatis) RETURN e
  UNION
  MATCH (d)<-[:STATED_IN]-()-[:SOURCE|TARGET|SAID_BY]->(e:Entity:Dramatis) RETURN e
}
RETURN DISTINCT e.id AS id`,
  removeNodes: `UNWIND $documents AS document
MATCH (:Document:Dramatis {id: document})<-[:STATED_IN]-(n:Dramatis) WHERE n.load <> $load
DETACH DELETE n`,
  removeLinks: `UNWIND $documents AS document
MATCH (d:Document:Dramatis {id: document})
CALL (d) {
  MATCH (d)-[r:MENTIONS]->() RETURN r
  UNION
  MATCH (d)<-[:STATED_IN]-(:Dramatis)-[r]->() RETURN r
}
WITH r WHERE r.load <> $load OR (r.load IS NULL AND type(r) IN ['SOURCE', 'TARGET', 'STATED_IN'])
DELETE r`,
  mixed: `MATCH (l:DramatisLoad {id: "graph"}) SET l.mixed = true`,
  removeDocuments: `UNWIND $documents AS document
MATCH (d:Document:Dramatis {id: document})
DETACH DELETE d`,
  removeEdges: `UNWIND $edges AS id
MATCH ()-[r]->() WHERE elementId(r) = id AND NOT EXISTS { MATCH (:Claim:Dramatis {edge: r.id}) }
DELETE r`,
  removeEntities: `UNWIND $entities AS id
MATCH (e:Entity:Dramatis {id: id})
WHERE e.load <> $load AND NOT EXISTS { (e)<-[:MENTIONS|SOURCE|TARGET|SAID_BY]-(:Dramatis) }
DETACH DELETE e`,
  sumEdges: `UNWIND $edges AS id
MATCH ()-[r]->() WHERE elementId(r) = id
CALL (r) {
  MATCH (c:Claim:Dramatis {edge: r.id})-[:STATED_IN]->(d:Document:Dramatis)
  WITH c, d ORDER BY c.confidence DESC, d.id, c.start, c.end DESC, c.id
  RETURN count(c) AS weight, sum(CASE WHEN c.negated THEN 1 ELSE 0 END) AS negated,
         head(collect(c.evidence)) AS evidence
}
WITH r, weight, negated, evidence,
  COLLECT { MATCH (c:Claim:Dramatis {edge: r.id}) WITH DISTINCT c.status AS status RETURN status ORDER BY status } AS statuses,
  COLLECT {
    MATCH (:Claim:Dramatis {edge: r.id})-[:STATED_IN]->(d:Document:Dramatis)
    WITH DISTINCT d, coalesce(d.publishedText, toString(d.published)) AS date WHERE date IS NOT NULL
    RETURN d ORDER BY date
  } AS dated
WITH r, weight, negated, evidence, statuses, head(dated) AS first, last(dated) AS last
SET r.weight = weight, r.negatedClaims = negated, r.evidence = evidence, r.statuses = statuses,
    r.firstSeen = first.published, r.firstSeenText = first.publishedText,
    r.lastSeen = last.published, r.lastSeenText = last.publishedText`,
  sumEntities: `UNWIND $entities AS id
MATCH (e:Entity:Dramatis {id: id})
CALL (e) {
  MATCH (:Document:Dramatis)-[m:MENTIONS]->(e)
  RETURN sum(m.count) AS mentions
}
WITH e, mentions,
  COLLECT {
    MATCH (:Document:Dramatis)-[m:MENTIONS]->(e)
    UNWIND m.aliases AS alias
    WITH DISTINCT alias WHERE alias <> e.name
    RETURN alias ORDER BY alias
  } AS aliases,
  COLLECT {
    MATCH (:Document:Dramatis)-[m:MENTIONS]->(e)
    UNWIND range(0, size(m.mergeRecords) - 1) AS i
    WITH [m.mergeRecords[i], m.mergeRules[i]] AS merge
    RETURN merge ORDER BY merge[0]
  } AS merges
SET e.mentions = mentions, e.aliases = aliases,
    e.aliasText = CASE WHEN size(aliases) = 0 THEN null
                       ELSE reduce(text = head(aliases), alias IN tail(aliases) | text + "\n" + alias) END,
    e.mergeRecords = [merge IN merges | merge[0]], e.mergeRules = [merge IN merges | merge[1]]`,
} as const;

/** Where nodes of a label are: their element ids. */
export function placesOf(label: KeyLabel): string {
  return `MATCH (n:${label}:Dramatis) RETURN n.id AS id, elementId(n) AS place`;
}

/** The Cypher of reading: what belongs to a graph, one map a row. */
export const readStatements = {
  documentIds: `UNWIND $documents AS id
MATCH (:Document:Dramatis {id: id})
RETURN id`,
  load: `MATCH (l:DramatisLoad {id: "graph"}) RETURN l.rows AS rows, l.total AS total, l.mixed AS mixed`,
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
