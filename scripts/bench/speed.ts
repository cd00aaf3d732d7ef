import { loadLanguage } from "../../src/io/load-language.ts";
import type { Language } from "../../src/language.ts";
import { extract } from "../../src/pipeline.ts";
import { type Gold, readGold } from "./gold.ts";

/** As many as make the engine compile what it runs often. */
const rounds = 20;

/** Rows of bench, figure and value: time to load the language, and words a CPU second through `extract`. */
export function benchSpeed(): string[][] {
  const begun = performance.now();
  const language = loadLanguage();
  const loaded = performance.now() - begun;
  const articles = readGold();
  const first = wordsPerSecond(articles, language);
  const later = wordsPerSecond(articles, language);
  return [
    ["speed", "language loaded, ms", loaded.toFixed(0)],
    ["speed", `extract, words a CPU second, the first ${rounds} rounds`, first.toFixed(0)],
    ["speed", `extract, words a CPU second, the next ${rounds} rounds`, later.toFixed(0)],
  ];
}

function wordsPerSecond(articles: readonly Gold[], language: Language): number {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1)
    for (const { id, text } of articles) extract({ id, text }, language);
  const { user, system } = process.cpuUsage(before);
  const words = articles.flatMap(({ text }) => text.split(/\s+/u)).length * rounds;
  return (words * 1e6) / (user + system);
}
