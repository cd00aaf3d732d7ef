import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/**
 * Where the phrase of an office begins, read from the order of the words, because parsers often tear titles apart:
 * "the former Colombian interior and justice" before "minister".
 */
export function startOfTitle(view: SentenceView, head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0; i -= 1) {
    const step = isLoose(view, i, head) ? "stop" : stepOver(view, i);
    if (step === "stop") break;
    if (step === "take") first = i;
    if (/^(DET|PRON)$/u.test(view.words[i]?.upos ?? "")) break;
  }
  return first;
}

/** "no indication" before "President": a noun in lower case is no part of a title with a capital. */
function isLoose(view: SentenceView, index: number, head: number): boolean {
  const [word, title] = [view.words[index]?.text ?? "", view.words[head]?.text ?? ""];
  const isNoun = view.words[index]?.upos === "NOUN" && !isCapitalized(word);
  return isNoun && isCapitalized(title) && !/[-‐–]/u.test(view.words[index + 1]?.text ?? "");
}

function stepOver(view: SentenceView, index: number): "take" | "pass" | "stop" {
  const word = view.words[index];
  if (!word) return "stop";
  const isModifier = /^(ADJ|NOUN|PROPN|DET|NUM)$/u.test(word.upos);
  const isOwner = word.xpos === "PRP$";
  if (isModifier || isOwner || (word.upos === "VERB" && word.deprel === "amod")) return "take";
  return word.xpos === "POS" || word.xpos === "HYPH" || joinsCapitals(view, index)
    ? "pass"
    : "stop";
}

/** "Interior and Justice". */
function joinsCapitals(view: SentenceView, index: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}/u.test(view.words[at]?.text ?? "");
  return view.words[index]?.text === "and" && isCapital(index - 1) && isCapital(index + 1);
}
