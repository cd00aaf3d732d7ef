import type { GraphData } from "../graph/graph-data.ts";
import { csvTables, type FolderFile } from "./csv-tables.ts";
import { neo4jBulkFiles } from "./neo4j/bulk-files.ts";

const bulkFolder = "neo4j";

/** The files of a folder: tables for people, shards for Neo4j's importer, and what they are. */
export function folderFiles(graph: GraphData): FolderFile[] {
  const { files, command } = neo4jBulkFiles(graph, bulkFolder);
  return [...csvTables(graph), ...files, { path: "README.md", pieces: [readme(command)] }];
}

function readme(command: string): string {
  return `# A graph by Dramatis

nodes.csv, edges.csv and claims.csv open in any spreadsheet (UTF-8, a row for each node, edge and claim).
A cell that would be taken for a formula begins with an apostrophe.

## Import into Neo4j

The files in ${bulkFolder}/ are for Neo4j's own importer. It fills an empty database, so stop the server first
(Neo4j Community has one database, \`neo4j\`; the command replaces what is in it). In this folder:

\`\`\`sh
${command}
\`\`\`

Then start the server and make the ids unique and the names searchable:

\`\`\`sh
cypher-shell -f ${bulkFolder}/schema.cypher
\`\`\`
`;
}
