import type { Word } from "./parsed.ts";

/** Participles that describe the noun behind them and are hardly ever verbs. */
const describing = /^(?:neighbou?ring|outgoing|incoming|ongoing|upcoming)$/u;

/**
 * Words in which "warned neighbouring Norland that …" has one verb: what the parser takes for an act upon the
 * noun describes it, and the rest hangs on the verb above.
 */
export function straightenDescribing(words: readonly Word[]): readonly Word[] {
  const wrong = words.find((word) => describing.test(word.text) && word.upos === "VERB");
  const noun = wrong && words[wrong.index + 1];
  if (!wrong || noun?.head !== wrong.index || noun.deprel !== "obj") return words;
  const deprel = wrong.deprel === "xcomp" ? "obj" : wrong.deprel;
  return words.map((word) => {
    if (word === wrong)
      return { ...word, upos: "ADJ", xpos: "JJ", head: noun.index, deprel: "amod" };
    if (word === noun) return { ...word, head: wrong.head, deprel };
    return word.head === wrong.index
      ? { ...word, head: wrong.head < 0 ? noun.index : wrong.head }
      : word;
  });
}
