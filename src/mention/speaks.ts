import type { Word } from "../syntax/parsed.ts";
import type { NameLexicon } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Whether the noun at `index` is who or what says something: "sources said", "according to the report". */
export function speaks(view: SentenceView, index: number, names: NameLexicon): boolean {
  const word = view.words[index];
  const verb = word && view.words[word.head];
  if (!word || !verb) return false;
  if (word.deprel === "nsubj")
    return isSpeech(view, verb.index, names) || isAside(view, index, { verb, names });
  return view.words.some(
    ({ head, text, deprel }) =>
      head === index && deprel === "case" && text.toLowerCase() === "according",
  );
}

/** A verb of saying that has something to say: a clause or an object, or marks of quotation beside it. */
function isSpeech(view: SentenceView, index: number, names: NameLexicon): boolean {
  const verb = view.words[index];
  if (verb?.upos !== "VERB" || !names.speechVerbs.has(verb.lemma)) return false;
  return (
    verb.deprel === "parataxis" ||
    view.words.some(
      ({ head, deprel, upos, text }) =>
        head === index &&
        (/^(ccomp|obj|xcomp)$/u.test(deprel) || (upos === "PUNCT" && /["“”:]/u.test(text))),
    )
  );
}

interface Cue {
  readonly verb: Word;
  readonly names: NameLexicon;
}

/** "…, a source said": a mark before the subject of a verb of saying. */
function isAside(view: SentenceView, index: number, { verb, names }: Cue): boolean {
  if (verb.index < index || !names.speechVerbs.has(verb.lemma)) return false;
  const before = view.words[view.words[index - 1]?.upos === "DET" ? index - 2 : index - 1];
  return before?.upos === "PUNCT";
}
