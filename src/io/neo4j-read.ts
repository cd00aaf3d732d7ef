import type { ManagedTransaction } from "neo4j-driver";
import { groupBy } from "../core/group-by.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { parseGraph } from "../graph/parse-graph.ts";
import { placeNodes } from "../graph/place-nodes.ts";
import { sortGraph } from "../graph/sort-graph.ts";
import { askIn, type Neo4jConnection, withNeo4j } from "./neo4j-connection.ts";
import {
  type Fields,
  readClaim,
  readDocument,
  readEdge,
  readMentions,
  readNode,
  readStatement,
  text,
} from "./neo4j-fields.ts";
import { readStatements } from "./neo4j-statements.ts";

/** The graph that was loaded into Neo4j: the same, byte for byte, as JSON. Where several loads are mixed, it is laid out anew. */
export function readNeo4j(address: string): Promise<GraphData> {
  return withNeo4j(address, (connection) =>
    connection.session.executeRead((transaction) => readAll(connection, transaction)),
  );
}

async function readAll(
  { address }: Neo4jConnection,
  transaction: ManagedTransaction,
): Promise<GraphData> {
  const [load] = await askIn(transaction, readStatements.load);
  if (!load)
    throw new Error(`the database ${address.database} at ${address.url} has no graph of Dramatis`);
  if (Number(load.rows) < Number(load.total))
    throw new Error(
      `the graph at ${address.url} is not complete: its load was interrupted; load it again`,
    );
  const claims = groupBy(await fieldsOf(transaction, readStatements.claims), (claim) =>
    text(claim.edge),
  );
  const nodes = await fieldsOf(transaction, readStatements.nodes);
  const edges = await fieldsOf(transaction, readStatements.edges);
  const graph = parseGraph({
    attributes: { format: "dramatis-graph/1", documents: await readDocuments(transaction) },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: nodes.map(readNode),
    edges: edges.map((edge) => readEdge(edge, (claims.get(text(edge.id)) ?? []).map(readClaim))),
  });
  const sorted = sortGraph(graph);
  return load.mixed ? { ...sorted, nodes: placeNodes(sorted.nodes, sorted.edges) } : sorted;
}

async function readDocuments(transaction: ManagedTransaction): Promise<unknown[]> {
  const documents = await fieldsOf(transaction, readStatements.documents);
  const mentions = groupBy(await fieldsOf(transaction, readStatements.mentions), inDocument);
  const statements = groupBy(await fieldsOf(transaction, readStatements.statements), inDocument);
  return documents.map((document) => ({
    ...readDocument(document),
    mentions: (mentions.get(text(document.id)) ?? []).flatMap(readMentions),
    statements: (statements.get(text(document.id)) ?? []).map(readStatement),
  }));
}

const inDocument = ({ document }: Fields): string => text(document);

/** The maps of a query, one a row, as they come. */
async function fieldsOf(transaction: ManagedTransaction, query: string): Promise<Fields[]> {
  const rows: Fields[] = [];
  for await (const record of transaction.run(query)) rows.push(record.get("fields"));
  return rows;
}
