import { loadLanguage } from "../../src/io/load-language.ts";
import { extract } from "../../src/pipeline.ts";
import { readGold } from "./gold.ts";

const rounds = 5;

/** Rows of bench, figure and value: time to load the language, and words a CPU second through `extract`. */
export function benchSpeed(): string[][] {
  const begun = performance.now();
  const language = loadLanguage();
  const loaded = performance.now() - begun;
  const articles = readGold();
  for (const { id, text } of articles) extract({ id, text }, language);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const { id, text } of articles) extract({ id, text }, language);
  const { user, system } = process.cpuUsage(before);
  const words = articles.flatMap(({ text }) => text.split(/\s+/u)).length * rounds;
  return [
    ["speed", "language loaded, ms", loaded.toFixed(0)],
    ["speed", "extract, words a CPU second", ((words * 1e6) / (user + system)).toFixed(0)],
  ];
}
