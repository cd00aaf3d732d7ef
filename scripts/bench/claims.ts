import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadLanguage } from "../../src/io/load-language.ts";
import type { Language } from "../../src/language.ts";
import { extract } from "../../src/pipeline.ts";
import type { GraphRecord } from "../../src/record/record.ts";
import type { InputDocument } from "../../src/text/document.ts";
import { judgeClaims, reliabilityRows } from "./reliability.ts";

interface Set {
  readonly name: string;
  readonly file: string;
  readonly given: boolean;
  /** The figures of the scorer that are shown. */
  readonly figures: readonly string[];
}

const sets: readonly Set[] = [
  {
    name: "PLV",
    file: "plv",
    given: true,
    figures: ["root macro-F1", "pair found", "pair swapped", "claims a sentence"],
  },
  {
    name: "CAMEO",
    file: "cameo_span",
    given: false,
    figures: ["dyad found", "dyad swapped", "claims a sentence"],
  },
  {
    name: "SEESAW",
    file: "seesaw_valid",
    given: false,
    figures: ["edge P", "edge R", "edge F1", "polarity given pair"],
  },
  {
    name: "PolNeAR",
    file: "polnear",
    given: false,
    figures: ["content P", "content R", "speaker F1"],
  },
  { name: "DSE", file: "dse", given: true, figures: ["macro-F1", "macro-F1 (twice)"] },
];

const articleFigures = [
  "entity.P",
  "entity.R",
  "entity.F1",
  "entity.kind",
  "event.directed.F1",
  "event.class.P",
  "event.class.R",
  "event.class.F1",
  "structure.class.P",
  "structure.class.R",
  "structure.class.F1",
  "detail.status",
  "detail.negated",
  "detail.by",
  "detail.evidence",
];

/** Rows of bench, figure and value in per cent: articles, the sets, and how often claims of a confidence are right. */
export async function benchClaims(bench: string): Promise<string[][]> {
  const language = loadLanguage();
  const articles = extractArticles(bench, language);
  const rows = sets.flatMap((set) => benchSet(bench, set, language));
  return [...benchArticles(bench, articles), ...benchReliability(bench, articles), ...rows];
}

function extractArticles(bench: string, language: Language): GraphRecord[] {
  const folder = join(bench, "dev");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({
      id: file.replace(".txt", ""),
      text: readFileSync(join(folder, file), "utf8"),
    }))
    .flatMap((document) => extract(document, language));
}

function benchArticles(bench: string, records: readonly GraphRecord[]): string[][] {
  const scores = scoreArticles(bench, records);
  return articleFigures.map((figure) => ["articles", figure, percent(scores[figure])]);
}

function benchReliability(bench: string, records: readonly GraphRecord[]): string[][] {
  const folder = join(bench, "dev");
  const judged = readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const id = file.replace(".gold.json", "");
      return judgeClaims(
        gold,
        records.filter((record) => record.document === id),
      );
    });
  return reliabilityRows(judged);
}

function percent(value: number | undefined): string {
  return (100 * (value ?? 0)).toFixed(1);
}

function scoreArticles(bench: string, records: readonly GraphRecord[]): Record<string, number> {
  const output = run([join(bench, "score.mjs"), join(bench, "dev"), "--json"], lines(records));
  return JSON.parse(output)["ALL (micro)"];
}

function benchSet(bench: string, set: Set, language: Language): string[][] {
  const scorer = join(bench, "score-set.mjs");
  const file = join(bench, "sets", `${set.file}.jsonl`);
  const documents = run([scorer, file, "--documents", ...(set.given ? ["--given"] : [])], "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): InputDocument => JSON.parse(line));
  const records = documents.flatMap((document) => extract(document, language));
  const scores = new Map(
    run([scorer, file], lines(records))
      .split("\n")
      .map((line) => [line.slice(0, 22).trim(), line.slice(22).trim()] as const),
  );
  return set.figures.map((figure) => [set.name, figure, scores.get(figure) ?? ""]);
}

function lines(records: readonly GraphRecord[]): string {
  return `${records
    .filter((record) => record.record !== "document")
    .map((record) => JSON.stringify(record))
    .join("\n")}\n`;
}

function run(args: readonly string[], input: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the scorer failed: ${stderr}`);
  return stdout;
}
