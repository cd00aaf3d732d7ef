import { readFileSync } from "node:fs";
import { annotateConllu } from "../../src/syntax/annotate-conllu.ts";
import { readModel, type SyntaxModel } from "../../src/syntax/model.ts";
import { parseDocument } from "../../src/syntax/parse-document.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { countStretches, f1, sumCounts } from "./score-stretches.ts";
import { readScoredWords, scoreSyntax } from "./score-syntax.ts";
import { type Segmented, type Segmenter, segmenters } from "./segmenters.ts";
import { developmentFiles, type GoldDocument, readTreebank } from "./treebank.ts";

/**
 * Rows of treebank, figure and ours, with wink-nlp and compromise beside it where they do the same.
 * Tags, lemmas and trees are scored on gold tokens; sentences, words and the other tags on raw text.
 */
export function benchSyntax(corpora: string): Promise<string[][]> {
  const file = new URL("../../data/models/english.bin", import.meta.url);
  const model = readModel(readFileSync(file));
  const rows = developmentFiles(corpora).flatMap(([name, path]) => [
    ...goldTokenRows(`${name} dev`, path, model),
    ...rawTextRows(`${name} dev`, readTreebank(path), model),
  ]);
  return Promise.resolve(rows);
}

function goldTokenRows(treebank: string, path: string, model: SyntaxModel): string[][] {
  const gold = readFileSync(path, "utf8");
  const found = [...annotateConllu(gold, model)].join("");
  const score = scoreSyntax(readScoredWords(gold), readScoredWords(found));
  return Object.entries(score).map(([figure, value]) => [
    treebank,
    figure.toUpperCase(),
    value.toFixed(2),
  ]);
}

/** What one program does with the raw text of a treebank. */
interface Run {
  readonly name: string;
  readonly sentences: number;
  readonly words: number;
  readonly tags: number;
  readonly speed: number;
}

function rawTextRows(
  treebank: string,
  documents: readonly GoldDocument[],
  model: SyntaxModel,
): string[][] {
  const ours: Segmenter = { name: "dramatis", segment: (text) => parse(text, model) };
  const all = [ours, ...segmenters.filter(({ name }) => name !== "dramatis")];
  const [own, ...others] = all.map((segmenter) => measure(segmenter, documents));
  if (!own) return [];
  const row = (figure: string, show: (run: Run) => string): string[] => [
    treebank,
    figure,
    show(own),
    ...others.map((run) => `${run.name} ${show(run)}`),
  ];
  return [
    row("sentences from raw text, F1", ({ sentences }) => sentences.toFixed(2)),
    row("words from raw text, F1", ({ words }) => words.toFixed(2)),
    row("UPOS of words found in raw text", ({ tags }) => tags.toFixed(2)),
    row("words/s of CPU, raw text (others without trees)", ({ speed }) => speed.toFixed(0)),
  ];
}

function parse(text: string, model: SyntaxModel): Segmented {
  const { sentences } = parseDocument(readDocument({ id: "", text }), model);
  return { sentences, words: sentences.flatMap(({ words }) => words) };
}

function measure(segmenter: Segmenter, documents: readonly GoldDocument[]): Run {
  for (const { text } of documents.slice(0, 5)) segmenter.segment(text);
  const before = process.cpuUsage();
  const found = documents.map(({ text }) => segmenter.segment(text));
  const { user, system } = process.cpuUsage(before);
  const pairs = documents.map(
    (gold, i) => [gold, found[i] ?? { sentences: [], words: [] }] as const,
  );
  const sentences = pairs.map(([gold, run]) => countStretches(gold.sentences, run.sentences));
  const words = pairs.map(([gold, run]) => countStretches(gold.words, run.words));
  const total = sumCounts(words);
  return {
    name: segmenter.name,
    sentences: f1(sumCounts(sentences)),
    words: f1(total),
    tags: tagAccuracy(pairs),
    speed: (total.gold * 1e6) / (user + system),
  };
}

/** The share of right tags among the words that stand where gold has them. */
function tagAccuracy(pairs: readonly (readonly [GoldDocument, Segmented])[]): number {
  let aligned = 0;
  let right = 0;
  for (const [gold, run] of pairs) {
    const tags = new Map(gold.words.map(({ start, end, upos }) => [`${start}-${end}`, upos]));
    for (const { start, end, upos } of run.words) {
      const tag = tags.get(`${start}-${end}`);
      if (tag === undefined) continue;
      aligned += 1;
      right += Number(tag === upos);
    }
  }
  return (100 * right) / Math.max(1, aligned);
}
