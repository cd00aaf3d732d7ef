import { readFileSync } from "node:fs";
import type { GoldDocument, Stretch } from "./treebank.ts";

/** Mentions of one thing in the raw text of a document. */
export type GoldChain = readonly Stretch[];

/** The chains of an OntoGUM file (`number form (id … id)`) in the raw text of its treebank. */
export function readChains(file: string, { words }: GoldDocument): GoldChain[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^\d+\t/u.test(line));
  if (rows.length !== words.length)
    throw new Error(`${file} has ${rows.length} words, its treebank ${words.length}`);
  return chainsOf(
    rows.map((row, i) => ({ brackets: bracketsOf(row), place: words[i] ?? { start: 0, end: 0 } })),
  );
}

interface Row {
  readonly brackets: readonly Bracket[];
  readonly place: Stretch;
}

function chainsOf(rows: readonly Row[]): GoldChain[] {
  const chains = new Map<string, Stretch[]>();
  const open = new Map<string, number[]>();
  const events = rows.flatMap(({ brackets, place }) =>
    brackets.map((bracket) => ({ ...bracket, place })),
  );
  for (const { id, opens, closes, place } of events) {
    if (opens) open.set(id, [...(open.get(id) ?? []), place.start]);
    if (!closes) continue;
    const start = open.get(id)?.pop() ?? place.start;
    chains.set(id, [...(chains.get(id) ?? []), { start, end: place.end }]);
  }
  return [...chains.values()];
}

interface Bracket {
  readonly id: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** `(12`, `(12)` and `12)` of a row. */
function bracketsOf(row: string): Bracket[] {
  const cell = row.split("\t")[2] ?? "";
  return [...cell.matchAll(/(\()?(\d+)(\))?/gu)].map(([, opens, id = "", closes]) => ({
    id,
    opens: opens !== undefined,
    closes: closes !== undefined,
  }));
}
