import type { Stretch } from "./treebank.ts";

/** How many stretches there are, are found, and are found exactly. */
export interface Counts {
  gold: number;
  found: number;
  right: number;
}

/** F1 of exactly found stretches, in percent. */
export function f1({ gold, found, right }: Counts): number {
  return gold + found === 0 ? 0 : (200 * right) / (gold + found);
}

/** Counts the found stretches that are as in gold. */
export function countStretches(gold: readonly Stretch[], found: readonly Stretch[]): Counts {
  const places = new Set(gold.map(keyOf));
  const right = found.filter((stretch) => places.delete(keyOf(stretch))).length;
  return { gold: gold.length, found: found.length, right };
}

/** The sum of counts. */
export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = { gold: 0, found: 0, right: 0 };
  for (const { gold, found, right } of counts) {
    sum.gold += gold;
    sum.found += found;
    sum.right += right;
  }
  return sum;
}

function keyOf({ start, end }: Stretch): string {
  return `${start}-${end}`;
}
