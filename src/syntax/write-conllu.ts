import { writeFeatures } from "./features.ts";
import type { Parsed, ParsedSentence, Word } from "./parsed.ts";

const clitic = /^(?:n['’]?t|['’](?:s|m|d|ll|re|ve))$/iu;
const fused = /^(?:can not|gon na|wan na|got ta)$/iu;

/** A parsed document as CoNLL-U, a piece for each sentence. */
export function* writeConllu(document: Parsed): Generator<string> {
  let paragraph = -1;
  for (const [i, sentence] of document.sentences.entries()) {
    const comments: string[] = [];
    if (i === 0) comments.push(`newdoc id = ${oneLine(document.id)}`);
    if (sentence.paragraph !== paragraph) comments.push("newpar");
    paragraph = sentence.paragraph;
    comments.push(`sent_id = ${oneLine(document.id)}-${i + 1}`);
    comments.push(`text = ${oneLine(document.text.slice(sentence.start, sentence.end))}`);
    const next = document.sentences[i + 1]?.start;
    const rows = sentence.words.flatMap((_, k) => rowsOf(sentence, k, next));
    yield `${[...comments.map((comment) => `# ${comment}`), ...rows].join("\n")}\n\n`;
  }
}

/** The line of a word, after the line of the written word that it is the first part of. */
function rowsOf(
  { words }: ParsedSentence,
  index: number,
  nextSentence: number | undefined,
): string[] {
  const word = words[index];
  if (!word) return [];
  const last = lastPart(words, index);
  const inside = index > 0 && isPart(words[index - 1], word);
  const end = words[last] ?? word;
  const touches = (words[last + 1]?.start ?? nextSentence) === end.end;
  const space = touches ? ["SpaceAfter=No"] : [];
  if (inside || last === index) return [wordRow(word, inside ? [] : space)];
  const form = words
    .slice(index, last + 1)
    .map(({ text }) => text)
    .join("");
  const range = [`${index + 1}-${last + 1}`, form, "_", "_", "_", "_", "_", "_", "_"];
  return [[...range, space[0] ?? "_"].join("\t"), wordRow(word, [])];
}

function lastPart(words: readonly Word[], index: number): number {
  let last = index;
  while (isPart(words[last], words[last + 1])) last += 1;
  return last;
}

/** Whether the second word is written as one with the first: "do" and "n't", "can" and "not". */
function isPart(first: Word | undefined, second: Word | undefined): boolean {
  if (!first || !second || first.end !== second.start) return false;
  if (!/[\p{L}\p{N}.]$/u.test(first.text)) return false;
  const possessive = second.xpos === "POS" && /^['’]/u.test(second.text);
  return possessive || clitic.test(second.text) || fused.test(`${first.text} ${second.text}`);
}

function wordRow(word: Word, space: readonly string[]): string {
  const misc = [
    ...(word.entity === "" ? [] : [`Entity=${word.entity}`]),
    ...(word.ner === "O" ? [] : [`NER=${word.ner}`]),
    ...space,
  ];
  const columns = [
    word.index + 1,
    word.text,
    word.lemma,
    word.upos,
    word.xpos,
    writeFeatures(word.feats),
    word.head + 1,
    word.deprel,
    "_",
    misc.join("|") || "_",
  ];
  return columns.join("\t");
}

// A line break in a comment would end it.
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
