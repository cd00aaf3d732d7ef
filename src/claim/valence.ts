import type { Lexicon } from "../lexicon/lexicon.ts";
import { polarityOf } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import { at, childBy, childrenBy, prepositionOf, type Site } from "./tree.ts";

/** Praise or blame. */
export type Valence = "good" | "bad";

/** Whether a noun or an adjective, or what describes it, praises or blames; `null` for neither. */
export function valenceOf(lexicon: Lexicon, site: Site): Valence | null {
  const found = valenceInside(lexicon, site);
  return found === "good" && isForBad(lexicon, site) ? "bad" : found;
}

function valenceInside(lexicon: Lexicon, site: Site): Valence | null {
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

/** "a gift to tyrants". */
function isForBad(lexicon: Lexicon, site: Site): boolean {
  return childrenBy(site, "nmod", "obl").some((word) => {
    const inner = at(site.tree, word);
    const isTo = /^(?:to|for)$/u.test(prepositionOf(inner));
    return isTo && valenceInside(lexicon, inner) === "bad";
  });
}

/** Whether to do what a verb says is good or bad; nothing bad is done to what is bad. */
export function valenceOfDeed(lexicon: Lexicon, site: Site): Valence | null {
  const own = lexicon.frames.valences.get(`${site.word.lemma.toLowerCase()}/verb`) ?? null;
  const object = childBy(site, "obj");
  const suffered = object && valenceOf(lexicon, at(site.tree, object));
  if (own === "same") return suffered;
  if (own !== null) return own === "bad" && suffered === "bad" ? null : own;
  return isHostile(lexicon, site.word) ? null : valenceOfManner(lexicon, site);
}

/** Whom a verb is against need not be as bad as the words about it. */
function isHostile(lexicon: Lexicon, { lemma }: Word): boolean {
  const frames = lexicon.frames.verbs.get(lemma.toLowerCase()) ?? [];
  const plain = frames.filter((frame) => frame.lemma === lemma && frame.constraints.length === 0);
  return plain.some(({ relation }) => relation === "TARGETS" || polarityOf(relation) === "hostile");
}

/** "plays a dangerous game", "acts like a thug": what the words around a verb say, where they agree that it is bad. */
function valenceOfManner(lexicon: Lexicon, site: Site): Valence | null {
  const found = childrenBy(site, "obj", "obl", "advmod", "xcomp")
    .filter((word) => word.upos !== "VERB" && manners.test(prepositionOf(at(site.tree, word))))
    .map((word) => valenceInside(lexicon, at(site.tree, word)));
  return found.includes("bad") && !found.includes("good") ? "bad" : null;
}

const manners = /^(?:|as|in|into|like|to|with)$/u;

function lookUp(lexicon: Lexicon, word: Word): Valence | null {
  const { valences } = lexicon.frames;
  const form = word.text.toLowerCase();
  const found =
    valences.get(`${word.lemma.toLowerCase()}/${posOf(word)}`) ??
    valences.get(`${form}/adj`) ??
    valences.get(`${form}/noun`);
  return found === "good" || found === "bad" ? found : null;
}
