// Parses the dev halves of the treebanks with gold tokens: tsx scripts/evaluate-syntax.ts CORPORA OUT
// Writes CoNLL-U to OUT for a scorer, prints the F1 of names, speed and time to load.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Analysis, analyze } from "../src/syntax/analyze.ts";
import { readModel } from "../src/syntax/model.ts";

type Row = readonly string[];

const [corpora, out] = process.argv.slice(2);
if (!corpora || !out) throw new Error("usage: evaluate-syntax.ts CORPORA OUT");
mkdirSync(out, { recursive: true });
const bytes = readFileSync(new URL("../data/models/english.bin", import.meta.url));
const begun = performance.now();
const model = readModel(bytes);
console.log(`loaded ${bytes.length} bytes in ${Math.round(performance.now() - begun)} ms`);

const treebanks = { ewt: "ud-ewt/en_ewt-ud-dev", gum: "ud-gum-open/en_gum-nonNC-dev" };
for (const [name, file] of Object.entries(treebanks)) {
  const forms = formsOf(readRows(`${corpora}/${file}.conllu`));
  analyze(forms.slice(0, 200), model);
  const before = process.cpuUsage();
  const found = analyze(forms, model);
  const { user, system } = process.cpuUsage(before);
  const words = forms.flat().length;
  console.log(
    `${name}: ${words} words, ${Math.round((words * 1e6) / (user + system))} a CPU second`,
  );
  const text = found.map((analysis, i) => toConllu(forms[i] ?? [], analysis)).join("");
  writeFileSync(`${out}/${name}.conllu`, text);
}
scoreNames(readRows(`${corpora}/ner/uner-ewt/en_ewt-ud-dev.iob2`));

function readRows(file: string): Row[][] {
  const blocks = readFileSync(file, "utf8").trimEnd().split("\n\n");
  return blocks.map((block) => {
    const words = block.split("\n").filter((line) => /^\d+\t/.test(line));
    return words.map((line) => line.split("\t"));
  });
}

function formsOf(sentences: readonly (readonly Row[])[]): string[][] {
  return sentences.map((rows) => rows.map((row) => row[1] ?? ""));
}

function toConllu(forms: readonly string[], found: Analysis): string {
  const { lemmas, upos, xpos, feats, heads, deprels } = found;
  const lines = forms.map((form, i) => {
    const head = (heads[i] ?? -1) + 1;
    return [i + 1, form, lemmas[i], upos[i], xpos[i], feats[i], head, deprels[i], "_", "_"];
  });
  return `${lines.map((line) => line.join("\t")).join("\n")}\n\n`;
}

function scoreNames(sentences: readonly (readonly Row[])[]): void {
  const found = analyze(formsOf(sentences), model);
  let gold = 0;
  let guessed = 0;
  let right = 0;
  sentences.forEach((rows, i) => {
    const truth = spansOf(rows.map((row) => row[2] ?? "O"));
    const guess = spansOf(found[i]?.ner ?? []);
    gold += truth.size;
    guessed += guess.size;
    right += [...guess].filter((span) => truth.has(span)).length;
  });
  console.log(`names (PER, LOC, ORG): F1 ${((200 * right) / (gold + guessed)).toFixed(2)}`);
}

function spansOf(tags: readonly string[]): Set<string> {
  const spans = new Set<string>();
  let from = -1;
  [...tags, "O"].forEach((tag, i) => {
    const kind = from < 0 ? "" : (tags[from] ?? "").slice(2);
    if (from >= 0 && tag !== `I-${kind}`) {
      spans.add(`${from}-${i}-${kind}`);
      from = -1;
    }
    if (/^B-(PER|LOC|ORG)$/.test(tag)) from = i;
  });
  return spans;
}
