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
  rows.forEach((row, i) => {
    const cell = row.split("\t")[2] ?? "_";
    const { start, end } = words[i] ?? { start: 0, end: 0 };
    for (const [, opens, id = "", closes] of cell.matchAll(/(\()?(\d+)(\))?/gu)) {
      const starts = open.get(id) ?? [];
      if (opens) starts.push(start);
      open.set(id, starts);
      if (!closes) continue;
      const from = starts.pop() ?? start;
      chains.set(id, [...(chains.get(id) ?? []), { start: from, end }]);
    }
  });
  return [...chains.values()];
}
