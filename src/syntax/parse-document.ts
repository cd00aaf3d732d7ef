import type { Document, Sentence } from "../text/document.ts";
import { type Analysis, analyze } from "./analyze.ts";
import { straightenDescribing } from "./describing.ts";
import type { Features } from "./features.ts";
import type { SyntaxModel } from "./model.ts";
import type { Parsed, Word } from "./parsed.ts";

/** A document with tags, lemmas and dependencies for each of its tokens. */
export function parseDocument(document: Document, model: SyntaxModel): Parsed {
  const forms = document.sentences.map(formsOf);
  const analyses = analyze(forms, model);
  const sentences = document.sentences.map((sentence, i) => {
    const words = straightenDescribing(joinAnalysis(sentence, analyses[i], model.features));
    return { ...sentence, words };
  });
  return { ...document, sentences };
}

/** The words of a sentence; its first hyphen is a dash in "LIMA - Peru", and none in "NATO–Russia". */
function formsOf({ tokens }: Sentence): string[] {
  const forms = tokens.map(({ text }) => text);
  const at = forms.findIndex((form, i) => i > 0 && /^[-–]$/u.test(form));
  const isGlued = tokens[at - 1]?.end === tokens[at]?.start;
  return at < 0 ? forms : forms.with(at, isGlued ? "-" : "–");
}

function joinAnalysis(
  { tokens }: Sentence,
  analysis: Analysis | undefined,
  features: ReadonlyMap<string, Features>,
): Word[] {
  return tokens.map(
    ({ start, end, text }, index): Word => ({
      start,
      end,
      text,
      index,
      lemma: analysis?.lemmas[index] ?? text,
      upos: analysis?.upos[index] ?? "X",
      xpos: analysis?.xpos[index] ?? "XX",
      feats: features.get(analysis?.feats[index] ?? "_") ?? {},
      head: analysis?.heads[index] ?? index - 1,
      deprel: analysis?.deprels[index] ?? "dep",
      ner: analysis?.ner[index] ?? "O",
      entity: analysis?.entities[index] ?? "",
    }),
  );
}
