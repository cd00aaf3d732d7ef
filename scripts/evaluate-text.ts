// Scores sentences and words found in raw text: tsx scripts/evaluate-text.ts CORPORA [--errors]
// CORPORA holds ud-ewt and ud-gum-open; F1 of exact stretches on the development files.
import { countStretches, f1, sumCounts } from "./bench/score-stretches.ts";
import { dramatisSegmenter, type Segmenter, segmenters } from "./bench/segmenters.ts";
import {
  developmentFiles,
  type GoldDocument,
  readTreebank,
  type Stretch,
} from "./bench/treebank.ts";

const [corpora, errors] = process.argv.slice(2);
if (!corpora) throw new Error("usage: evaluate-text.ts CORPORA [--errors]");

for (const [name, file] of developmentFiles(corpora)) {
  const documents = readTreebank(file);
  for (const segmenter of segmenters) console.log(scoreRow(name, segmenter, documents));
  if (errors) for (const document of documents) showErrors(document);
}

function scoreRow(
  treebank: string,
  segmenter: Segmenter,
  documents: readonly GoldDocument[],
): string {
  const found = documents.map(({ text }) => segmenter.segment(text));
  const sentences = documents.map((gold, i) =>
    countStretches(gold.sentences, found[i]?.sentences ?? []),
  );
  const words = documents.map((gold, i) => countStretches(gold.words, found[i]?.words ?? []));
  const figures = [sentences, words].map((counts) => f1(sumCounts(counts)).toFixed(2));
  return `${treebank.padEnd(9)} ${segmenter.name.padEnd(11)} sentences ${figures[0]}  words ${figures[1]}`;
}

/** Prints our boundaries that gold has not (+), gold's that we have not (-), and the words that differ. */
function showErrors({ text, sentences, words }: GoldDocument): void {
  const found = dramatisSegmenter.segment(text);
  const ends = differences(sentences.map(endOf), found.sentences.map(endOf));
  const starts = differences(words.map(startOf), found.words.map(startOf));
  const context = (place: number): string =>
    `${text.slice(Math.max(0, place - 40), place)}|${text.slice(place, place + 30)}`.replace(
      /\s/gu,
      " ",
    );
  for (const [sign, place] of ends) console.log(`  sentence ${sign} ${context(place)}`);
  for (const [sign, place] of starts) console.log(`  word ${sign} ${context(place)}`);
}

function endOf({ end }: Stretch): number {
  return end;
}

function startOf({ start }: Stretch): number {
  return start;
}

function differences(gold: readonly number[], found: readonly number[]): [string, number][] {
  const wanted = new Set(gold);
  const had = new Set(found);
  return [
    ...[...had]
      .filter((place) => !wanted.has(place))
      .map((place): [string, number] => ["+", place]),
    ...[...wanted]
      .filter((place) => !had.has(place))
      .map((place): [string, number] => ["-", place]),
  ];
}
