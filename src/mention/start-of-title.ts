import type { SentenceView } from "./sentence-view.ts";

/**
 * Where the phrase of an office begins, read from the order of the words, because parsers often tear titles apart:
 * "the former Colombian interior and justice" before "minister".
 */
export function startOfTitle(view: SentenceView, head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0; i -= 1) {
    const step = stepOver(view, i);
    if (step === "stop") break;
    if (step === "take") first = i;
    if (/^(DET|PRON)$/u.test(view.words[i]?.upos ?? "")) break;
  }
  return first;
}

function stepOver(view: SentenceView, index: number): "take" | "pass" | "stop" {
  const word = view.words[index];
  if (!word) return "stop";
  if (/^(ADJ|NOUN|PROPN|DET|NUM)$/u.test(word.upos)) return "take";
  if (word.upos === "PRON") return word.xpos === "PRP$" ? "take" : "stop";
  if (word.upos === "VERB") return word.deprel === "amod" ? "take" : "stop";
  if (word.xpos === "POS" || word.xpos === "HYPH") return "pass";
  const next = view.words[index + 1];
  const joins =
    word.text === "and" &&
    /^\p{Lu}/u.test(next?.text ?? "") &&
    /^\p{Lu}/u.test(view.words[index - 1]?.text ?? "");
  return joins ? "pass" : "stop";
}
