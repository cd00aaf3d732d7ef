import type {
  KeyLabel,
  Neo4jTables,
  NodeTable,
  PropertyName,
  RelationshipTable,
  TableRow,
} from "../export/neo4j/model.ts";
import {
  createNodes,
  createRelationships,
  mergeNodes,
  mergeRelationships,
} from "../export/neo4j/statements.ts";
import { inTurn } from "./neo4j-statements.ts";

/** Rows of one table that one transaction writes with one statement; `from` and `to` count the rows of the whole load. */
export interface Batch {
  readonly statement: string;
  /** Of each id of a row the label of the node that it names; null for the id of the row itself. */
  readonly labels: readonly (KeyLabel | null)[];
  readonly names: readonly PropertyName[];
  readonly rows: readonly TableRow[];
  readonly from: number;
  readonly to: number;
}

type AnyTable = NodeTable | RelationshipTable;

const mostRows = 5000;
/** Ids and values of a batch: with more, the server spends its time on collecting garbage. */
const mostValues = 60_000;
const mostCharacters = 2_000_000;

/** How a load begins: `first` where there was no graph before, and with so many rows `done` by an interrupted one. */
export interface LoadState {
  readonly first: boolean;
  readonly done: number;
}

/** The batches of a load, in this order: nodes, nodes that are linked to those, relationships. */
export interface LoadBatches {
  readonly nodes: Iterable<Batch>;
  readonly linked: Iterable<Batch>;
  readonly relationships: Iterable<Batch>;
}

/**
 * A load in bounded batches, without what is done; the same graph gives the same rows in the same order.
 * A first load creates what it writes, others look whether it is there.
 */
export function loadBatches(
  { nodes, relationships }: Neo4jTables,
  { first, done }: LoadState,
): LoadBatches {
  const alone = nodes.filter(({ links }) => links.length === 0);
  const linked = nodes.filter(({ links }) => links.length > 0);
  const writeNodes = first ? createNodes : mergeNodes;
  const write = first ? createRelationships : mergeRelationships;
  return {
    nodes: batchesOf(alone, writeNodes, { from: 0, done }),
    linked: batchesOf(linked, writeNodes, { from: countRows(alone), done }),
    relationships: batchesOf(relationships, write, { from: countRows(nodes), done }),
  };
}

function* batchesOf<Table extends AnyTable>(
  tables: readonly Table[],
  write: (table: Table) => string,
  { from, done }: { readonly from: number; readonly done: number },
): Iterable<Batch> {
  let start = from;
  for (const table of tables) {
    for (const batch of cut(inTurn(write(table)), table, start)) {
      const rest = restOf(batch, done);
      if (rest) yield rest;
    }
    start += table.rows.length;
  }
}

/** Number of rows of tables. */
export function countRows(tables: readonly AnyTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

function* cut(statement: string, table: AnyTable, start: number): Iterable<Batch> {
  const { names, rows } = table;
  const labels =
    "links" in table ? [null, ...table.links.map(({ to }) => to)] : [table.from, table.to];
  const most = Math.min(mostRows, Math.floor(mostValues / (labels.length + names.length)));
  let [from, batch, characters]: [number, TableRow[], number] = [start, [], 0];
  for (const row of rows) {
    const length = lengthOf(row);
    if (batch.length === most || (batch.length > 0 && characters + length > mostCharacters)) {
      const to = from + batch.length;
      yield { statement, labels, names, rows: batch, from, to };
      [from, batch, characters] = [to, [], 0];
    }
    batch.push(row);
    characters += length;
  }
  if (batch.length > 0)
    yield { statement, labels, names, rows: batch, from, to: from + batch.length };
}

/** What of a batch is left to write where `done` rows of the load are; null where nothing is. */
export function restOf(batch: Batch, done: number): Batch | null {
  if (batch.to <= done) return null;
  if (batch.from >= done) return batch;
  return { ...batch, rows: batch.rows.slice(done - batch.from), from: done };
}

/** The two halves of a batch that was too large for the server; a single row cannot be halved. */
export function halve(batch: Batch): readonly [Batch, Batch] | null {
  const half = Math.floor(batch.rows.length / 2);
  if (half === 0) return null;
  const middle = batch.from + half;
  return [
    { ...batch, rows: batch.rows.slice(0, half), to: middle },
    { ...batch, rows: batch.rows.slice(half), from: middle },
  ];
}

function lengthOf({ properties }: TableRow): number {
  let length = 100;
  for (const value of Object.values(properties)) {
    if (typeof value === "string") length += value.length;
    else if (Array.isArray(value)) for (const item of value) length += String(item).length;
  }
  return length;
}
