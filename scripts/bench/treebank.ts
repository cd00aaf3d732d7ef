import { readFileSync } from "node:fs";

/** A half-open stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A word of a treebank with its place in the raw text; words that do not tile their token share its place. */
interface GoldWord extends Stretch {
  readonly form: string;
  readonly upos: string;
}

/** A document of a treebank as the raw text that was annotated, with its sentences and syntactic words. */
export interface GoldDocument {
  readonly text: string;
  readonly sentences: readonly Stretch[];
  readonly words: readonly GoldWord[];
}

interface GoldSentence {
  readonly text: string;
  readonly opensDocument: boolean;
  readonly opensParagraph: boolean;
  readonly spaceAfter: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** The documents of a CoNLL-U file: blank lines where its paragraphs end, spaces where its tokens have them. */
export function readTreebank(file: string): GoldDocument[] {
  const blocks = readFileSync(file, "utf8").trimEnd().split("\n\n");
  const documents: GoldSentence[][] = [];
  for (const sentence of blocks.map(readSentence)) {
    if (sentence.opensDocument || documents.length === 0) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents.map(joinSentences);
}

/** The two development files of the corpora, by the name of the treebank. */
export function developmentFiles(corpora: string): readonly (readonly [string, string])[] {
  return [
    ["EWT", `${corpora}/ud-ewt/en_ewt-ud-dev.conllu`],
    ["GUM-open", `${corpora}/ud-gum-open/en_gum-nonNC-dev.conllu`],
  ];
}

function readSentence(block: string): GoldSentence {
  const lines = block.split("\n");
  const rows = lines
    .filter((line) => /^\d+(?:-\d+)?\t/u.test(line))
    .map((line) => line.split("\t"));
  const last = surfaceRows(rows).at(-1);
  return {
    text: lines.find((line) => line.startsWith("# text = "))?.slice(9) ?? "",
    opensDocument: lines.some((line) => line.startsWith("# newdoc")),
    opensParagraph: lines.some((line) => /^# new(?:par|doc)\b/u.test(line)),
    spaceAfter: !/\bSpaceAfter=No\b/u.test(last?.[9] ?? ""),
    rows,
  };
}

function joinSentences(gold: readonly GoldSentence[]): GoldDocument {
  let text = "";
  const sentences: Stretch[] = [];
  const words: GoldWord[] = [];
  gold.forEach((sentence, i) => {
    if (i > 0 && sentence.opensParagraph) text += "\n\n";
    else if (i > 0 && gold[i - 1]?.spaceAfter) text += " ";
    const start = text.length;
    text += sentence.text;
    sentences.push({ start, end: text.length });
    words.push(...placeWords(sentence, start));
  });
  return { text, sentences, words };
}

function placeWords({ text, rows }: GoldSentence, shift: number): GoldWord[] {
  const words: GoldWord[] = [];
  let at = 0;
  for (const surface of surfaceRows(rows)) {
    const form = surface[1] ?? "";
    const start = text.indexOf(form, at);
    at = start + form.length;
    words.push(...placeParts(partsOf(surface, rows), form, start + shift));
  }
  return words;
}

function placeParts(
  parts: readonly (readonly string[])[],
  surface: string,
  start: number,
): GoldWord[] {
  const tiles = parts.map((part) => part[1]).join("") === surface;
  let at = start;
  return parts.map(([, form = "", , upos = ""]) => {
    const place = tiles
      ? { start: at, end: at + form.length }
      : { start, end: start + surface.length };
    at += form.length;
    return { ...place, form, upos };
  });
}

/** The rows of the written tokens: a range stands for its words. */
function surfaceRows(rows: readonly (readonly string[])[]): (readonly string[])[] {
  let covered = 0;
  return rows.filter(([id = ""]) => {
    const [first = 0, last] = id.split("-").map(Number);
    if (last !== undefined) covered = last;
    return last !== undefined || first > covered;
  });
}

function partsOf(
  surface: readonly string[],
  rows: readonly (readonly string[])[],
): (readonly string[])[] {
  const [first = 0, last = first] = (surface[0] ?? "").split("-").map(Number);
  return rows.filter(([id = ""]) => /^\d+$/u.test(id) && Number(id) >= first && Number(id) <= last);
}
