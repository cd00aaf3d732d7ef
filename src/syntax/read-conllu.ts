/** A sentence of CoNLL-U: its lines as they stand, those of words in columns. */
export interface ConlluSentence {
  readonly lines: readonly ConlluLine[];
}

/** A comment, a range or an empty node as it stands; or a syntactic word in its ten columns. */
export type ConlluLine =
  | { readonly kind: "kept"; readonly text: string }
  | { readonly kind: "word"; readonly columns: readonly string[] };

/** The sentences of a CoNLL-U text, one at a time. Throws with the line's number where a line is none. */
export function* readConllu(text: string): Generator<ConlluSentence> {
  let lines: ConlluLine[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line === "") {
      if (lines.length > 0) yield { lines };
      lines = [];
    } else lines.push(readLine(line, number));
  }
  if (lines.length > 0) yield { lines };
}

/** The forms of the words of a sentence. */
export function formsOf(sentence: ConlluSentence): string[] {
  return sentence.lines.flatMap((line) => (line.kind === "word" ? (line.columns[1] ?? "_") : []));
}

function readLine(text: string, number: number): ConlluLine {
  if (text.startsWith("#")) return { kind: "kept", text };
  const columns = text.split("\t");
  if (columns.length !== 10)
    throw new Error(`line ${number} of the CoNLL-U has ${columns.length} columns instead of 10`);
  const [id = ""] = columns;
  if (/^\d+$/u.test(id)) return { kind: "word", columns };
  if (/^\d+[-.]\d+$/u.test(id)) return { kind: "kept", text };
  throw new Error(
    `line ${number} of the CoNLL-U begins with "${id.slice(0, 20)}" instead of a number`,
  );
}

function* linesOf(text: string): Generator<string> {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, text[end - 1] === "\r" ? end - 1 : end);
    start = end + 1;
  }
}
