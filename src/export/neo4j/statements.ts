import { ownLabel } from "./labels.ts";
import type { KeyLabel, NodeTable, RelationshipTable } from "./model.ts";

const keyLabels: readonly KeyLabel[] = ["Entity", "Document", "Claim", "Statement"];

/** What makes ids unique and finds them: must be there before the first row. */
export const constraints: readonly string[] = [...keyLabels, "DramatisLoad"].map(
  (label) =>
    `CREATE CONSTRAINT dramatis_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

/** What finds names, words and dates. */
export const indexes: readonly string[] = [
  "CREATE TEXT INDEX dramatis_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
  "CREATE INDEX dramatis_document_published IF NOT EXISTS FOR (n:Document) ON (n.published)",
  "CREATE FULLTEXT INDEX dramatis_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliasText]",
  "CREATE FULLTEXT INDEX dramatis_evidence IF NOT EXISTS FOR (n:Claim) ON EACH [n.evidence]",
];

/** What stands for the rows and the name of the load: parameters, or literals of a script. */
export interface Given {
  readonly rows: string;
  readonly load: string;
}

const parameters: Given = { rows: "$rows", load: "$load" };

/** Merge nodes by their id. Rows are `{id, properties}`; the label Dramatis in the pattern keeps other people's nodes untouched. */
export function mergeNodes({ key, labels }: NodeTable, { rows, load }: Given = parameters): string {
  const others = labels.filter((label) => label !== key && label !== ownLabel);
  const set = others.length === 0 ? "" : `n:${others.join(":")}, `;
  return `UNWIND ${rows} AS row
MERGE (n:${key}:${ownLabel} {id: row.id})
SET ${set}n += row.properties, n.load = ${load}`;
}

/** Merge relationships of one type. Rows are `{source, target, properties}`. */
export function mergeRelationships(
  { type, from, to, keyed }: RelationshipTable,
  { rows, load }: Given = parameters,
): string {
  return `UNWIND ${rows} AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${type}${keyed ? " {id: row.properties.id}" : ""}]->(b)
SET r += row.properties, r.load = ${load}`;
}
