import type { Parsed, Word } from "../../src/syntax/parsed.ts";
import { parsed, type WordRow } from "./parsed.ts";

/**
 * A parsed document from one line a word: form, tag, relation, number of the head (from 1, 0 for the root), then
 * what else is to be known, such as `B-PER` or `Number=Plur`. An empty line ends a sentence.
 */
export function annotated(lines: string): Parsed {
  const sentences = lines.trim().split(/\n\s*\n/u);
  return parsed(...sentences.map((sentence) => sentence.trim().split("\n").map(readWord)));
}

function readWord(line: string): WordRow {
  const [form = "", upos = "X", deprel = "dep", head = "0", ...more] = line.trim().split(/\s+/u);
  const feats = Object.fromEntries(
    more.filter((fact) => fact.includes("=")).map((fact) => fact.split("=")),
  );
  const ner = more.find((fact) => /^[BI]-/u.test(fact)) ?? "O";
  const xpos = more.find((fact) => /^[A-Z$]{2,4}$/u.test(fact)) ?? xposOf(upos, feats);
  const word: Partial<Word> = { ner, feats, xpos, lemma: lemmaOf(form, feats) };
  return [form, upos, Number(head) - 1, deprel, word];
}

function xposOf(upos: string, feats: Readonly<Record<string, string>>): string {
  if (upos === "NOUN") return feats.Number === "Plur" ? "NNS" : "NN";
  return upos === "PROPN" ? "NNP" : upos;
}

function lemmaOf(form: string, feats: Readonly<Record<string, string>>): string {
  const lower = form.toLowerCase();
  return feats.Number === "Plur" ? lower.replace(/s$/u, "") : lower;
}
