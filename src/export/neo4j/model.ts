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
export const propertyNames: readonly PropertyName[] = Object.keys(propertyTypes).filter(
  (name): name is PropertyName => Object.hasOwn(propertyTypes, name),
);
export type PropertyType = (typeof propertyTypes)[PropertyName];

/** A value as Neo4j keeps it; a date is its ISO text here. `null` removes what was there. */
export type Property = string | number | boolean | readonly string[] | readonly number[] | null;
export type Properties = Readonly<Partial<Record<PropertyName, Property>>>;

/** The label that has the unique id. */
export type KeyLabel = "Entity" | "Document" | "Claim" | "Statement";

/** A node or a relationship to be written. */
export interface TableRow {
  /** Of a node its id and those at the other ends of its links; of a relationship those of source and target. */
  readonly ids: readonly [string, ...string[]];
  readonly properties: Properties;
}

/** A relationship without properties that every node of a table has exactly once. */
export interface Link {
  readonly type: string;
  readonly to: KeyLabel;
}

/** Nodes that have the same labels and the same properties. */
export interface NodeTable {
  readonly key: KeyLabel;
  readonly labels: readonly string[];
  readonly links: readonly Link[];
  readonly names: readonly PropertyName[];
  readonly rows: Rows<TableRow>;
}

/** Relationships of one type and the same properties between nodes of the same keys. With `keyed`, their `id` tells them apart. */
export interface RelationshipTable {
  readonly type: string;
  readonly from: KeyLabel;
  readonly to: KeyLabel;
  readonly keyed: boolean;
  readonly names: readonly PropertyName[];
  readonly rows: Rows<TableRow>;
}

/** A graph as Neo4j keeps it. */
export interface Neo4jTables {
  readonly nodes: readonly NodeTable[];
  readonly relationships: readonly RelationshipTable[];
}
