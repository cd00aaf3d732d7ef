import { ownLabel } from "./labels.ts";
import type { KeyLabel, Link, NodeTable, RelationshipTable } from "./model.ts";

const keyLabels: readonly KeyLabel[] = ["Entity", "Document", "Claim", "Statement"];

/** What makes ids unique and finds them: must be there before the first row. */
export const constraints: readonly string[] = [...keyLabels, "DramatisLoad"].map(
  (label) =>
    `CREATE CONSTRAINT dramatis_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
);

/** Words are indexed beside the load, not within it: it need not wait. */
const inBackground = "OPTIONS {indexConfig: {`fulltext.eventually_consistent`: true}}";

/** What finds names, words and dates. */
export const indexes: readonly string[] = [
  "CREATE TEXT INDEX dramatis_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)",
  "CREATE INDEX dramatis_document_published IF NOT EXISTS FOR (n:Document) ON (n.published)",
  "CREATE INDEX dramatis_claim_edge IF NOT EXISTS FOR (c:Claim) ON (c.edge)",
  `CREATE FULLTEXT INDEX dramatis_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliasText] ${inBackground}`,
  `CREATE FULLTEXT INDEX dramatis_evidence IF NOT EXISTS FOR (n:Claim) ON EACH [n.evidence] ${inBackground}`,
];

/** What stands for the rows and the name of the load: parameters, or literals of a script. */
export interface Given {
  readonly rows: string;
  readonly load: string;
}

const parameters: Given = { rows: "$rows", load: "$load" };

/**
 * Merge nodes by their id, with their links. Rows are `{id, properties, links}`.
 * The label Dramatis in the pattern keeps other people's nodes untouched.
 */
export function mergeNodes(table: NodeTable, { rows, load }: Given = parameters): string {
  const { key, labels, links } = table;
  const others = labels.filter((label) => label !== key && label !== ownLabel);
  const set = others.length === 0 ? "" : `n:${others.join(":")}, `;
  const merges = links.map(
    ({ type }, i) => `\nMERGE (n)-[r${i}:${type}]->(end${i}) SET r${i}.load = ${load}`,
  );
  return `UNWIND ${rows} AS row
${matchLinked(links)}MERGE (n:${key}:${ownLabel} {id: row.id})
SET ${set}n += row.properties, n.load = ${load}${merges.join("")}`;
}

/** The same where there are none yet, without looking. */
export function createNodes(
  { labels, links }: NodeTable,
  { rows, load }: Given = parameters,
): string {
  const linked = links.map(({ type }, i) => `, (n)-[:${type} {load: ${load}}]->(end${i})`);
  return `UNWIND ${rows} AS row
${matchLinked(links)}CREATE (n:${labels.join(":")} {id: row.id})${linked.join("")}
SET n += row.properties, n.load = ${load}`;
}

function matchLinked(links: readonly Link[]): string {
  return links.map(({ type, to }, i) => `MATCH (end${i}:${to} {id: row.links.${type}})\n`).join("");
}

/** Merge relationships of one type. Rows are `{source, target, properties}`. */
export function mergeRelationships(
  { type, from, to, keyed }: RelationshipTable,
  { rows, load }: Given = parameters,
): string {
  const key = keyed ? " {id: row.properties.id}" : "";
  return `${matchEnds(from, to, rows)}
MERGE (a)-[r:${type}${key}]->(b)
SET r += row.properties, r.load = ${load}`;
}

/** The same where there are none yet, at half the cost. */
export function createRelationships(
  { type, from, to }: RelationshipTable,
  { rows, load }: Given = parameters,
): string {
  return `${matchEnds(from, to, rows)}
CREATE (a)-[r:${type}]->(b)
SET r = row.properties, r.load = ${load}`;
}

function matchEnds(from: KeyLabel, to: KeyLabel, rows: string): string {
  return `UNWIND ${rows} AS row
MATCH (a:${from} {id: row.source})
MATCH (b:${to} {id: row.target})`;
}
