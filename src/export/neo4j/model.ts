import type { Rows } from "./rows.ts";

/** The types of the properties in Neo4j; every name has one, whatever carries it. */
export const propertyTypes = {
  id: "string",
  name: "string",
  kind: "string",
  aliases: "string[]",
  aliasText: "string",
  mentions: "int",
  mergeRecords: "string[]",
  mergeRules: "string[]",
  x: "float",
  y: "float",
  size: "float",
  title: "string",
  published: "date",
  publishedText: "string",
  url: "string",
  text: "string",
  sha256: "string",
  edge: "string",
  relation: "string",
  event: "string",
  tone: "float",
  polarity: "string",
  label: "string",
  weight: "int",
  negatedClaims: "int",
  statuses: "string[]",
  firstSeen: "date",
  firstSeenText: "string",
  lastSeen: "date",
  lastSeenText: "string",
  status: "string",
  negated: "boolean",
  evidence: "string",
  start: "int",
  end: "int",
  trigger: "string",
  triggerStart: "int",
  triggerEnd: "int",
  condition: "string",
  conditionStart: "int",
  conditionEnd: "int",
  sourceStart: "int",
  sourceEnd: "int",
  targetStart: "int",
  targetEnd: "int",
  byStart: "int",
  byEnd: "int",
  rule: "string",
  confidence: "float",
  cue: "string",
  cueStart: "int",
  cueEnd: "int",
  content: "string",
  form: "string",
  count: "int",
  starts: "int[]",
  ends: "int[]",
  forms: "string[]",
  rules: "string[]",
} as const;
export type PropertyName = keyof typeof propertyTypes;
export type PropertyType = (typeof propertyTypes)[PropertyName];

/** A value as Neo4j keeps it; a date is its ISO text here. `null` removes what was there. */
export type Property = string | number | boolean | readonly string[] | readonly number[] | null;
export type Properties = Readonly<Partial<Record<PropertyName, Property>>>;

/** The label that has the unique id. */
export type KeyLabel = "Entity" | "Document" | "Claim" | "Statement";

/** A node to be written. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
  /** Ids at the other ends of the links of the table, by type. */
  readonly links?: Readonly<Record<string, string>>;
}

/** A relationship without properties that every node of a table has exactly once. */
export interface Link {
  readonly type: string;
  readonly to: KeyLabel;
}

/** Nodes that have the same labels. */
export interface NodeTable {
  readonly key: KeyLabel;
  readonly labels: readonly string[];
  readonly links: readonly Link[];
  readonly rows: Rows<NodeRow>;
}

/** A relationship to be written, between nodes with these ids. */
export interface RelationshipRow {
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

/** Relationships of one type between nodes of the same keys. With `keyed`, their `id` tells them apart. */
export interface RelationshipTable {
  readonly type: string;
  readonly from: KeyLabel;
  readonly to: KeyLabel;
  readonly keyed: boolean;
  readonly rows: Rows<RelationshipRow>;
}

/** A graph as Neo4j keeps it. */
export interface Neo4jTables {
  readonly nodes: readonly NodeTable[];
  readonly relationships: readonly RelationshipTable[];
}
