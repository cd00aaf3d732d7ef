import type { GraphData } from "../graph/graph-data.ts";
import type { Exporter } from "./exporter.ts";
import { cypherString, cypherValue } from "./neo4j/cypher-literal.ts";
import { graphHash } from "./neo4j/graph-hash.ts";
import type { PropertyName, TableRow } from "./neo4j/model.ts";
import { constraints, indexes, mergeNodes, mergeRelationships } from "./neo4j/statements.ts";
import { neo4jTables } from "./neo4j/tables.ts";

/** Rows of one statement: few enough for Neo4j to read the literals fast. */
const rowsPerStatement = 100;

/** A script for cypher-shell and Neo4j Browser: run twice it changes nothing. */
export const cypher: Exporter = {
  name: "Cypher",
  extension: "cypher",
  *write(graph: GraphData): Iterable<string> {
    const { nodes, relationships } = neo4jTables(graph);
    const load = cypherString(graphHash(graph));
    let total = 0;
    for (const statement of constraints) yield `${statement};\n`;
    for (const table of nodes)
      for (const rows of slices(table.rows)) {
        total += rows.length;
        yield `${mergeNodes(table, { rows: literals(rows, table.names), load })};\n`;
      }
    for (const table of relationships)
      for (const rows of slices(table.rows)) {
        total += rows.length;
        yield `${mergeRelationships(table, { rows: literals(rows, table.names), load })};\n`;
      }
    for (const statement of indexes) yield `${statement};\n`;
    yield `MERGE (l:DramatisLoad:Dramatis {id: "graph"})
SET l.graph = ${load}, l.rows = ${total}, l.total = ${total};\n`;
  },
};

function* slices<Row>(rows: Iterable<Row>): Iterable<readonly Row[]> {
  let slice: Row[] = [];
  for (const row of rows) {
    slice.push(row);
    if (slice.length < rowsPerStatement) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

function literals(rows: readonly TableRow[], names: readonly PropertyName[]): string {
  const lines = rows.map(({ ids, properties }) =>
    [...ids.map(cypherString), ...names.map((name) => cypherValue(name, properties[name]))].join(
      ", ",
    ),
  );
  return `[\n  ${lines.map((line) => `[${line}]`).join(",\n  ")}\n]`;
}
