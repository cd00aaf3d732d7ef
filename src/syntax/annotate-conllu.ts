import { type Analysis, analyze } from "./analyze.ts";
import type { SyntaxModel } from "./model.ts";
import { type ConlluLine, type ConlluSentence, formsOf, readConllu } from "./read-conllu.ts";

/** So many sentences are analyzed together: enough for speed, few for the memory. */
const together = 256;

/**
 * CoNLL-U with its own tokens and sentences and the model's lemmas, tags, features, heads and relations.
 * Comments, ranges, empty nodes and the other columns stay as they are. One piece for each sentence.
 */
export function* annotateConllu(text: string, model: SyntaxModel): Generator<string> {
  let waiting: ConlluSentence[] = [];
  for (const sentence of readConllu(text)) {
    waiting.push(sentence);
    if (waiting.length < together) continue;
    yield* annotate(waiting, model);
    waiting = [];
  }
  yield* annotate(waiting, model);
}

function annotate(sentences: readonly ConlluSentence[], model: SyntaxModel): string[] {
  const analyses = analyze(sentences.map(formsOf), model);
  return sentences.map((sentence, i) => writeSentence(sentence, analyses[i]));
}

function writeSentence(sentence: ConlluSentence, analysis: Analysis | undefined): string {
  const ids = sentence.lines.flatMap((line) =>
    line.kind === "word" ? (line.columns[0] ?? "") : [],
  );
  let index = -1;
  const lines = sentence.lines.map((line) => {
    if (line.kind === "word") index += 1;
    return writeLine(line, { analysis, index, ids });
  });
  return `${lines.join("\n")}\n\n`;
}

interface Place {
  readonly analysis: Analysis | undefined;
  readonly index: number;
  readonly ids: readonly string[];
}

function writeLine(line: ConlluLine, { analysis, index, ids }: Place): string {
  if (line.kind === "kept" || !analysis)
    return line.kind === "kept" ? line.text : line.columns.join("\t");
  const [id, form] = line.columns;
  const head = analysis.heads[index] ?? -1;
  const found = [
    analysis.lemmas[index],
    analysis.upos[index],
    analysis.xpos[index],
    analysis.feats[index],
    ids[head] ?? "0",
    analysis.deprels[index],
  ];
  return [id, form, ...found, ...line.columns.slice(8)].join("\t");
}
