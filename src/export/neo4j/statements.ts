import type { KeyLabel, NodeTable, RelationshipTable } from "./model.ts";

const keyLabels: readonly KeyLabel[] = ["Entity", "Document", "Claim", "Statement"];

/** What makes ids unique and finds them: must be there before the first row. */
export const constraints: readonly string[] = [...keyLabels, "DramatisLoad"].map(
  (label) =>
    `CREATE CONSTRAINT dramatis_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

/** What finds names, words and dates. */
export const indexes: readonly string[] = [
  "CREATE INDEX dramatis_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
  "CREATE INDEX dramatis_document_published IF NOT EXISTS FOR (n:Document) ON (n.published)",
  "CREATE FULLTEXT INDEX dramatis_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliasText]",
  "CREATE FULLTEXT INDEX dramatis_evidence IF NOT EXISTS FOR (n:Claim) ON EACH [n.evidence]",
];

/** Merge nodes by their id. `$rows` are `{id, properties}`; the label Dramatis in the pattern keeps other people's nodes untouched. */
export function mergeNodes({ key, labels }: NodeTable): string {
  const others = labels.filter((label) => label !== key && label !== "Dramatis");
  const set = others.length === 0 ? "" : `n:${others.join(":")}, `;
  return `UNWIND $rows AS row
MERGE (n:${key}:Dramatis {id: row.id})
SET ${set}n += row.properties, n.load = $load`;
}

/** Merge relationships of one type. `$rows` are `{source, target, properties}`. */
export function mergeRelationships({ type, from, to, keyed }: RelationshipTable): string {
  return `UNWIND $rows AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})
MERGE (a)-[r:${type}${keyed ? " {id: row.properties.id}" : ""}]->(b)
SET r += row.properties, r.load = $load`;
}
