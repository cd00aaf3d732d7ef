import type { Document, Sentence } from "../text/document.ts";
import { type Analysis, analyze } from "./analyze.ts";
import { readFeatures } from "./features.ts";
import type { SyntaxModel } from "./model.ts";
import type { Parsed, ParsedSentence, Word } from "./parsed.ts";

/** A document with tags, lemmas and dependencies for each of its tokens. */
export function parseDocument(document: Document, model: SyntaxModel): Parsed {
  const forms = document.sentences.map(({ tokens }) => tokens.map(({ text }) => text));
  const analyses = analyze(forms, model);
  const sentences = document.sentences.map((sentence, i) => joinAnalysis(sentence, analyses[i]));
  return { ...document, sentences };
}

function joinAnalysis(sentence: Sentence, analysis: Analysis | undefined): ParsedSentence {
  const words = sentence.tokens.map(
    (token, index): Word => ({
      ...token,
      index,
      lemma: analysis?.lemmas[index] ?? token.text,
      upos: analysis?.upos[index] ?? "X",
      xpos: analysis?.xpos[index] ?? "XX",
      feats: readFeatures(analysis?.feats[index] ?? "_"),
      head: analysis?.heads[index] ?? index - 1,
      deprel: analysis?.deprels[index] ?? "dep",
      ner: analysis?.ner[index] ?? "O",
      entity: analysis?.entities[index] ?? "",
    }),
  );
  return { ...sentence, words };
}
