import type { ParsedSentence, Word } from "./parsed.ts";

/** A sentence for people: its words down the page, their tree drawn beside them; then tag, relation, lemma, names. */
export function printTree(sentence: ParsedSentence): string {
  const { words } = sentence;
  const reaches = words.map((word) => reachOf(word, words));
  const trees = words.map((word) => drawStem(word, words, reaches) + word.text);
  const tags = words.map(({ upos }) => upos);
  const labels = words.map(({ deprel }) => deprel);
  const widths = [trees, tags, labels].map(widest);
  const lines = words.map((word, i) => {
    const names = word.ner === "O" ? "" : word.ner;
    const columns = [trees[i], tags[i], labels[i]].map((text, k) =>
      pad(text ?? "", widths[k] ?? 0),
    );
    return [...columns, word.lemma, names, word.entity].filter(Boolean).join("  ").trimEnd();
  });
  return `${lines.join("\n")}\n\n`;
}

/** First and last line of the stem that joins a word with its dependents. */
type Reach = readonly [number, number];

function reachOf({ index }: Word, words: readonly Word[]): Reach {
  const first = words.findIndex((word) => word.index === index || word.head === index);
  const last = words.findLastIndex((word) => word.index === index || word.head === index);
  return [first, last];
}

/** What stands before a word: the stems of those above it, the root's first, and its own branch. */
function drawStem(word: Word, words: readonly Word[], reaches: readonly Reach[]): string {
  let stem = "";
  let child = word;
  for (let steps = 0; steps < words.length; steps += 1) {
    const head = words[child.head];
    if (!head) break;
    const reach = reaches[head.index] ?? [0, 0];
    stem = (child === word ? branch(word.index, reach) : passing(word.index, reach)) + stem;
    child = head;
  }
  return stem;
}

function branch(line: number, [first, last]: Reach): string {
  if (line === first) return "┌─ ";
  return line === last ? "└─ " : "├─ ";
}

function passing(line: number, [first, last]: Reach): string {
  return first < line && line < last ? "│  " : "   ";
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - lengthOf(text)));
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
