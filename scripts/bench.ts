// Measures quality and speed and prints one table; a fall of quality fails.
//
//   npm run bench                                 the repository's own scorecard and speed
//   npm run bench -- BENCH [CORPORA] [--accept]   the benchmarks and treebanks too (CORPORA: BENCH/../corpora)
//   npm run bench -- --stores [--full] | --viewer the loaders of Neo4j (--full: 2 million relationships); the page, in Chromium
//
// --accept stores the scores as the new marks.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchClaims } from "./bench/claims.ts";
import { findFalls, type Row, storedScores } from "./bench/compare-scores.ts";
import { benchMentions } from "./bench/mentions.ts";
import { benchScorecard } from "./bench/scorecard.ts";
import { benchSpeed } from "./bench/speed.ts";
import { benchStores } from "./bench/stores.ts";
import { benchSyntax } from "./bench/syntax.ts";
import { benchViewer } from "./bench/viewer.ts";

const marks = new URL("bench/scores.json", import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    accept: { type: "boolean" },
    stores: { type: "boolean" },
    full: { type: "boolean" },
    viewer: { type: "boolean" },
  },
});
const rows = await measure();
printTable(rows);
judge(rows);

async function measure(): Promise<Row[]> {
  if (values.stores) return benchStores(values.full === true);
  if (values.viewer) return benchViewer();
  const own = [...benchScorecard(), ...benchSpeed()];
  const [bench] = positionals;
  if (bench === undefined) return own;
  const corpora = positionals[1] ?? join(bench, "..", "corpora");
  return [
    ...own,
    ...(await benchSyntax(corpora)),
    ...(await benchMentions(corpora)),
    ...(await benchClaims(bench)),
  ];
}

function printTable(table: readonly Row[]): void {
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((row) => (row[i] ?? "").length)));
  for (const row of table) {
    const cells = row.map((cell, i) =>
      i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
    );
    console.log(cells.join("  ").trimEnd());
  }
}

function judge(table: readonly Row[]): void {
  const stored = JSON.parse(readFileSync(marks, "utf8"));
  if (values.accept) {
    const scores = { ...stored, ...storedScores(table) };
    writeFileSync(marks, `${JSON.stringify(scores, Object.keys(scores).sort(), 2)}\n`);
    return;
  }
  const falls = findFalls(table, stored);
  for (const fall of falls) console.error(`worse: ${fall}`);
  if (falls.length > 0) process.exitCode = 1;
}
