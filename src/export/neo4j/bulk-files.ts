import { stringify } from "csv-stringify/sync";
import { groupBy } from "../../core/group-by.ts";
import type { GraphData } from "../../graph/graph-data.ts";
import { graphHash } from "./graph-hash.ts";
import { ownLabel } from "./labels.ts";
import {
  type Neo4jTables,
  type NodeTable,
  type Properties,
  type Property,
  type PropertyName,
  type PropertyType,
  propertyNames,
  propertyTypes,
  type RelationshipTable,
} from "./model.ts";
import { mapRows } from "./rows.ts";
import { constraints, indexes } from "./statements.ts";
import { neo4jTables } from "./tables.ts";

/** A file of the folder, in pieces. */
export interface BulkFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** The folder for `neo4j-admin database import full`, and the command that imports it. */
export interface BulkImport {
  readonly files: readonly BulkFile[];
  readonly command: string;
}

/** A character that texts do not hold; in the few that do, it becomes a space. */
const arrayDelimiter = "\u001F";

/** A graph as files that Neo4j's own importer reads, far faster than any loader, into an empty database. */
export function neo4jBulkFiles(graph: GraphData, folder: string): BulkImport {
  const tables = neo4jTables(graph);
  const load = graphHash(graph);
  const nodes = nodeShards(tables, load);
  const relationships = relationshipShards(tables, load);
  const path = (name: string): string => `${folder}/${name}`;
  const option = (kind: string, { name }: Shard): string =>
    ` --${kind}=${path(`${name}-header.csv`)},${path(`${name}.csv`)}`;
  return {
    files: [
      ...[...nodes, ...relationships].flatMap(({ name, header, lines }) => [
        { path: path(`${name}-header.csv`), pieces: [`${header.join(",")}\n`] },
        { path: path(`${name}.csv`), pieces: lines },
      ]),
      {
        path: path("schema.cypher"),
        pieces: [...constraints, ...indexes].map((statement) => `${statement};\n`),
      },
    ],
    command: [
      "neo4j-admin database import full neo4j --overwrite-destination",
      " --array-delimiter=U+001F --multiline-fields=true",
      ...nodes.map((shard) => option("nodes", shard)),
      ...relationships.map((shard) => option("relationships", shard)),
    ].join(" \\\n "),
  };
}

interface Shard {
  readonly name: string;
  readonly header: readonly string[];
  readonly lines: Iterable<string>;
}

function nodeShards({ nodes }: Neo4jTables, load: string): Shard[] {
  const total = nodes.reduce((sum, { rows }) => sum + rows.length, 0);
  const shards = [...groupBy(nodes, ({ key }) => key)].map(([key, tables]) => {
    const names = namesOf(tables);
    return {
      name: key.toLowerCase(),
      header: [`id:ID(${key})`, ...names.map(typedName), "load", ":LABEL"],
      lines: nodeLines(tables, names, load),
    };
  });
  const ledger = [
    ["graph", load, String(total), String(total), `DramatisLoad${arrayDelimiter}${ownLabel}`],
  ];
  return [
    ...shards,
    {
      name: "load",
      header: ["id:ID(DramatisLoad)", "graph", "rows:long", "total:long", ":LABEL"],
      lines: ledger.map(line),
    },
  ];
}

function* nodeLines(
  tables: readonly NodeTable[],
  names: readonly PropertyName[],
  load: string,
): Iterable<string> {
  for (const { labels, rows } of tables)
    for (const { ids, properties } of rows)
      yield line([ids[0], ...cells(names, properties), load, labels.join(arrayDelimiter)]);
}

/** The links of nodes are files of their own here. */
function linkTables(nodes: readonly NodeTable[]): RelationshipTable[] {
  return nodes.flatMap(({ key, links, rows }) =>
    links.map(({ type, to }, i) => ({
      type,
      from: key,
      to,
      keyed: false,
      names: [],
      rows: mapRows(rows, ({ ids }) => ({ ids: [ids[0], ids[i + 1] ?? ""], properties: {} })),
    })),
  );
}

function relationshipShards({ nodes, relationships }: Neo4jTables, load: string): Shard[] {
  const groups = groupBy([...relationships, ...linkTables(nodes)], ({ from, to, keyed, type }) =>
    keyed ? "relation" : `${from}-${type}-${to}`.toLowerCase(),
  );
  return [...groups].map(([name, tables]) => {
    const { from = "Entity", to = "Entity" } = tables[0] ?? {};
    const names = namesOf(tables);
    return {
      name,
      header: [`:START_ID(${from})`, `:END_ID(${to})`, ...names.map(typedName), "load", ":TYPE"],
      lines: relationshipLines(tables, names, load),
    };
  });
}

function* relationshipLines(
  tables: readonly RelationshipTable[],
  names: readonly PropertyName[],
  load: string,
): Iterable<string> {
  for (const { type, rows } of tables)
    for (const { ids, properties } of rows)
      yield line([...ids, ...cells(names, properties), load, type]);
}

function namesOf(tables: readonly (NodeTable | RelationshipTable)[]): PropertyName[] {
  const used = new Set(tables.flatMap(({ names }) => names));
  return propertyNames.filter((name) => used.has(name));
}

const importTypes: Readonly<Record<PropertyType, string>> = {
  string: "string",
  "string[]": "string[]",
  int: "long",
  "int[]": "long[]",
  float: "double",
  boolean: "boolean",
  date: "date",
};

function typedName(name: PropertyName): string {
  return `${name}:${importTypes[propertyTypes[name]]}`;
}

function cells(names: readonly PropertyName[], properties: Properties): (string | null)[] {
  return names.map((name) => cell(properties[name] ?? null));
}

function cell(value: Property): string | null {
  if (value === null) return null;
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return null;
  return value.map((item) => String(item).replaceAll(arrayDelimiter, " ")).join(arrayDelimiter);
}

/** Strings in quotation marks, so that an empty one is told from a missing one. */
function line(values: readonly (string | null)[]): string {
  return stringify([values], { quoted_string: true });
}
