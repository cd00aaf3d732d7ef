import type { Neo4jTables, Properties } from "../export/neo4j/model.ts";
import {
  createNodes,
  createRelationships,
  mergeNodes,
  mergeRelationships,
} from "../export/neo4j/statements.ts";

/** Rows that one transaction writes with one statement; `from` and `to` count the rows of the whole load. */
export interface Batch {
  readonly statement: string;
  readonly rows: readonly LoadRow[];
  readonly from: number;
  readonly to: number;
}

/** A node (`id`) or a relationship (`source`, `target`). */
export interface LoadRow {
  readonly id?: string;
  readonly source?: string;
  readonly target?: string;
  readonly properties: Properties;
  readonly links?: Readonly<Record<string, string>>;
}

const mostRows = 5000;
const mostCharacters = 2_000_000;

/**
 * The load in bounded batches, nodes before relationships; the same graph gives the same batches.
 * The `first` load creates what it writes, others look whether it is there.
 */
export function* loadBatches(
  { nodes, relationships }: Neo4jTables,
  first: boolean,
): Iterable<Batch> {
  const writeNodes = first ? createNodes : mergeNodes;
  const write = first ? createRelationships : mergeRelationships;
  let from = 0;
  for (const table of nodes) from = yield* cut(writeNodes(table), table.rows, from);
  for (const table of relationships) from = yield* cut(write(table), table.rows, from);
}

/** Number of rows of a load. */
export function countRows({ nodes, relationships }: Neo4jTables): number {
  return [...nodes, ...relationships].reduce((sum, { rows }) => sum + rows.length, 0);
}

function* cut(
  statement: string,
  rows: Iterable<LoadRow>,
  start: number,
): Generator<Batch, number, undefined> {
  let [from, batch, characters]: [number, LoadRow[], number] = [start, [], 0];
  for (const row of rows) {
    const length = lengthOf(row);
    if (batch.length === mostRows || (batch.length > 0 && characters + length > mostCharacters)) {
      const to = from + batch.length;
      yield { statement, rows: batch, from, to };
      [from, batch, characters] = [to, [], 0];
    }
    batch.push(row);
    characters += length;
  }
  const to = from + batch.length;
  if (batch.length > 0) yield { statement, rows: batch, from, to };
  return to;
}

/** The two halves of a batch that was too large for the server; a single row cannot be halved. */
export function halve({ statement, rows, from, to }: Batch): readonly [Batch, Batch] | null {
  const half = Math.floor(rows.length / 2);
  if (half === 0) return null;
  return [
    { statement, rows: rows.slice(0, half), from, to: from + half },
    { statement, rows: rows.slice(half), from: from + half, to },
  ];
}

function lengthOf({ properties }: LoadRow): number {
  let length = 100;
  for (const value of Object.values(properties)) {
    if (typeof value === "string") length += value.length;
    else if (Array.isArray(value)) for (const item of value) length += String(item).length;
  }
  return length;
}
