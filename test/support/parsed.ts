import type { Parsed, ParsedSentence, Word } from "../../src/syntax/parsed.ts";

/** Form, tag, index of the head (-1 for the root), relation; then what else is to be known. */
export type WordRow = readonly [string, string, number, string, Partial<Word>?];

const glued = /^(?:n't|'s|'|not|na|[.,?!])$/u;

/** A parsed document of the rows of its sentences: words are parted by spaces, endings and full stops are not. */
export function parsed(...sentences: readonly (readonly WordRow[])[]): Parsed {
  let text = "";
  const found = sentences.map((rows, paragraph): ParsedSentence => {
    const words = rows.map(([form, upos, head, deprel, more], index): Word => {
      if (text !== "" && !glued.test(form)) text += " ";
      const start = text.length;
      text += form;
      const place = { start, end: text.length, text: form, index };
      return {
        ...place,
        lemma: form,
        upos,
        xpos: upos,
        feats: {},
        head,
        deprel,
        ner: "O",
        entity: "",
        ...more,
      };
    });
    const place = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    return { ...place, form: "prose", paragraph, tokens: words, words };
  });
  const known = { knownMentions: [], quotations: [], issues: [] };
  return { id: "case", text, title: null, published: null, url: null, ...known, sentences: found };
}
