import type { GraphData } from "../graph/graph-data.ts";
import type { Exporter } from "./exporter.ts";
import { cypherMap, cypherString } from "./neo4j/cypher-literal.ts";
import { graphHash } from "./neo4j/graph-hash.ts";
import type { NodeRow, RelationshipRow } from "./neo4j/model.ts";
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
        yield `${mergeNodes(table, { rows: list(rows.map(nodeLiteral)), load })};\n`;
      }
    for (const table of relationships)
      for (const rows of slices(table.rows)) {
        total += rows.length;
        yield `${mergeRelationships(table, { rows: list(rows.map(relationshipLiteral)), load })};\n`;
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

function list(literals: readonly string[]): string {
  return `[\n  ${literals.join(",\n  ")}\n]`;
}

function nodeLiteral({ id, properties, links = {} }: NodeRow): string {
  const ends = Object.entries(links).map(([type, end]) => `${type}: ${cypherString(end)}`);
  const linked = ends.length === 0 ? "" : `, links: {${ends.join(", ")}}`;
  return `{id: ${cypherString(id)}, properties: ${cypherMap(properties)}${linked}}`;
}

function relationshipLiteral({ source, target, properties }: RelationshipRow): string {
  const ends = `source: ${cypherString(source)}, target: ${cypherString(target)}`;
  return `{${ends}, properties: ${cypherMap(properties)}}`;
}
