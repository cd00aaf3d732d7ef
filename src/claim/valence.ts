import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import { at, childrenBy, type Site } from "./tree.ts";

export type Valence = "good" | "bad";

/** Whether a word, or what describes it, praises or blames; `null` for neither. */
export function valenceOf(lexicon: Lexicon, site: Site): Valence | null {
  const described = childrenBy(site, "amod", "nmod", "compound", "conj");
  for (const word of [site.word, ...described]) {
    const found = lookUp(lexicon, word);
    if (found) return found;
    for (const inner of childrenBy(at(site.tree, word), "amod", "compound")) {
      const deeper = lookUp(lexicon, inner);
      if (deeper) return deeper;
    }
  }
  return null;
}

function lookUp(lexicon: Lexicon, word: Word): Valence | null {
  const { valences } = lexicon.frames;
  const form = word.text.toLowerCase();
  return (
    valences.get(`${word.lemma.toLowerCase()}/${posOf(word)}`) ??
    valences.get(`${form}/adj`) ??
    valences.get(`${form}/noun`) ??
    null
  );
}
