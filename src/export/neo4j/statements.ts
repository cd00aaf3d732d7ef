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
 * Merge nodes by their id, with their links. A row is a list: the id, the ids at the other ends of the links, the
 * values of the properties. As maps, rows would cost the server half as much again.
 * The label Dramatis in the pattern keeps other people's nodes untouched.
 */
export function mergeNodes(table: NodeTable, given: Given = parameters): string {
  const { key, labels, links } = table;
  const others = labels.filter((label) => label !== key && label !== ownLabel);
  const set = others.length === 0 ? [] : [`n:${others.join(":")}`];
  const merges = links.map(
    ({ type }, i) => `\nMERGE (n)-[r${i}:${type}]->(end${i}) SET r${i}.load = ${given.load}`,
  );
  return `UNWIND ${given.rows} AS row
${matchLinked(links, matchById)}MERGE (n:${key}:${ownLabel} {id: row[0]})
SET ${[...set, ...nodeValues(table, given)].join(", ")}${merges.join("")}`;
}

/**
 * The same where there are none yet, without looking; rows have element ids in place of the ids of what is placed.
 * The links need no load, for their node has it.
 */
export function createNodes(table: NodeTable, given: Given = parameters): string {
  const { labels, links } = table;
  const linked = links.map(({ type }, i) => `, (n)-[:${type}]->(end${i})`);
  return `UNWIND ${given.rows} AS row
${matchLinked(links, matchPlaced)}CREATE (n:${labels.join(":")} {id: row[0]})${linked.join("")}
SET ${nodeValues(table, given).join(", ")}`;
}

function matchLinked(links: readonly Link[], match: typeof matchById): string {
  return links.map(({ to }, i) => `${match(`end${i}`, to, i + 1)}\n`).join("");
}

/** Nodes that are few beside what points to them. */
export const placedLabels: readonly KeyLabel[] = ["Entity", "Document"];

/** Find a node by its element id, where it may have one: this spares the server the index and its locks. */
function matchPlaced(node: string, label: KeyLabel, column: number): string {
  if (!placedLabels.includes(label)) return matchById(node, label, column);
  return `MATCH (${node}) WHERE elementId(${node}) = row[${column}]`;
}

function matchById(node: string, label: KeyLabel, column: number): string {
  return `MATCH (${node}:${label} {id: row[${column}]})`;
}

function nodeValues({ links, names }: NodeTable, { load }: Given): string[] {
  const values = names.map((name, i) => `n.${name} = row[${1 + links.length + i}]`);
  return [`n.load = ${load}`, ...values];
}

/** Merge relationships of one type. A row is a list: the ids of source and target, the values of the properties. */
export function mergeRelationships(table: RelationshipTable, given: Given = parameters): string {
  const { type, from, to, names, keyed } = table;
  const key = keyed ? ` {id: row[${2 + names.indexOf("id")}]}` : "";
  return `UNWIND ${given.rows} AS row
${matchById("a", from, 0)}
${matchById("b", to, 1)}
MERGE (a)-[r:${type}${key}]->(b)
SET ${relationshipValues(table, given).join(", ")}`;
}

/** The same where there are none yet, without looking; with element ids as in `createNodes`. */
export function createRelationships(table: RelationshipTable, given: Given = parameters): string {
  const { from, to } = table;
  return `UNWIND ${given.rows} AS row
${matchPlaced("a", from, 0)}
${matchPlaced("b", to, 1)}
CREATE (a)-[r:${table.type}]->(b)
SET ${relationshipValues(table, given).join(", ")}`;
}

function relationshipValues({ names }: RelationshipTable, { load }: Given): string[] {
  return [`r.load = ${load}`, ...names.map((name, i) => `r.${name} = row[${2 + i}]`)];
}
