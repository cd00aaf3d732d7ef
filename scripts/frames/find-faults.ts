import { byCodeUnits } from "../../src/core/order.ts";
import { readFrames } from "../../src/lexicon/frames.ts";

/** The tables whose order and uniqueness are checked, with the number of columns that are their key. */
const keyWidths: ReadonlyMap<string, number> = new Map([
  ["frames-verb", 2],
  ["frames-noun", 2],
  ["frames-adjective", 2],
  ["noun-classes", 2],
  ["light-verbs", 1],
]);

/** The names of the tables that hold frames and the classes they use. */
export const checkedTables: readonly string[] = [...keyWidths.keys()];

/** What is wrong in the tables of frames, a sentence each; none where all is well. */
export function findFaults(texts: ReadonlyMap<string, string>): readonly string[] {
  const faults = checkedTables.flatMap((name) => faultsOf(name, texts.get(name) ?? ""));
  return [...faults, ...unusedClasses(texts), ...unreadable(texts)];
}

/** A table with its lines in order and none twice; remarks stay at its head. */
export function sortTable(text: string): string {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "");
  const remarks = lines.filter((line) => line.startsWith("#"));
  const rows = new Set(lines.filter((line) => !line.startsWith("#")));
  return `${[header, ...remarks, ...[...rows].sort(byColumns)].join("\n")}\n`;
}

function byColumns(a: string, b: string): number {
  const left = a.split("\t");
  const right = b.split("\t");
  const column = left.findIndex((cell, i) => cell !== right[i]);
  return byCodeUnits(left[column] ?? "", right[column] ?? "");
}

function faultsOf(name: string, text: string): readonly string[] {
  const rows = rowsOf(text);
  const width = keyWidths.get(name) ?? 1;
  const keys = new Set<string>();
  return rows.flatMap((line, i) => {
    const key = line.split("\t").slice(0, width).join("\t");
    const isTwice = keys.has(key);
    keys.add(key);
    const isLate = i > 0 && byColumns(rows[i - 1] ?? "", line) > 0;
    return [
      ...(isTwice ? [`${name}: “${key}” stands twice`] : []),
      ...(isLate ? [`${name}: “${line}” is out of order`] : []),
      ...faultsOfCells(line).map((fault) => `${name}: “${line}” ${fault}`),
    ];
  });
}

function rowsOf(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.slice(1);
}

function faultsOfCells(line: string): readonly string[] {
  const [lemma = "", frame = ""] = line.split("\t");
  const isDouble = frame.split(/[ =]/u).some((words) => hasTwins(words.split("|")));
  return [
    ...(lemma === lemma.toLowerCase() ? [] : ["is not in lower case"]),
    ...(/^ | $| {2}|\r/u.test(line) ? ["has a blank too many"] : []),
    ...(isDouble ? ["names an alternative twice"] : []),
  ];
}

function hasTwins(words: readonly string[]): boolean {
  return new Set(words).size < words.length;
}

function unusedClasses(texts: ReadonlyMap<string, string>): readonly string[] {
  const frames = ["frames-verb", "frames-noun", "frames-adjective"].map((name) => texts.get(name));
  const used = new Set(frames.join("\n").match(/(?<=@)[\w-]+/gu));
  const classes = rowsOf(texts.get("noun-classes") ?? "").map((line) => line.split("\t")[0] ?? "");
  return [...new Set(classes)]
    .filter((name) => !used.has(name))
    .map((name) => `noun-classes: no frame uses “${name}”`);
}

function unreadable(texts: ReadonlyMap<string, string>): readonly string[] {
  try {
    readFrames(texts);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
