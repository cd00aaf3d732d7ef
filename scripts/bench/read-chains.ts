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
  const chains = new Map<string, Stretch[]>();
  const open = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const { start, end } = words[i] ?? { start: 0, end: 0 };
    for (const { id, opens, closes } of bracketsOf(row)) {
      const starts = open.get(id) ?? [];
      open.set(id, opens ? [...starts, start] : starts);
      if (closes) closeChain(chains, id, { start: open.get(id)?.pop() ?? start, end });
    }
  }
  return [...chains.values()];
}

function closeChain(chains: Map<string, Stretch[]>, id: string, mention: Stretch): void {
  chains.set(id, [...(chains.get(id) ?? []), mention]);
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
