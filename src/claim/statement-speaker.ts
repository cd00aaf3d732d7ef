import type { Word } from "../syntax/parsed.ts";
import { fillersOf } from "./fillers.ts";
import type { Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenBy, headOf, prepositionOf, type Site } from "./tree.ts";
import { subjectOf } from "./verb-subject.ts";

/** Who speaks: the subject of the verb, the agent of a passive, the owner of a claim. */
export function speakerOf(reading: Reading, site: Site): number | null {
  const word = site.word.upos === "NOUN" ? ownerOf(site) : talkerOf(site);
  if (!word) return null;
  return fillersOf(reading, site.tree, word)[0]?.mention ?? null;
}

function ownerOf(site: Site): Word | null {
  const by = childrenBy(site, "nmod").find((word) =>
    ["by", "from", "of"].includes(prepositionOf(at(site.tree, word))),
  );
  return childBy(site, "nmod:poss") ?? by ?? giverOf(site);
}

/** "Officials issued a statement that …": the subject of the verb that the noun hangs on. */
function giverOf(site: Site): Word | null {
  const head = headOf(site);
  if (head?.upos !== "VERB" || baseOf(site.word) !== "obj") return null;
  return subjectOf(at(site.tree, head))?.word ?? null;
}

function talkerOf(site: Site): Word | null {
  const agent = childrenBy(site, "obl").find(
    (word) => word.deprel === "obl:agent" || prepositionOf(at(site.tree, word)) === "by",
  );
  if (childBy(site, "aux:pass", "nsubj:pass")) return agent ?? null;
  return subjectOf(site)?.word ?? inverted(site);
}

/** «"…," said the minister»: a noun right after the verb that the parser took for something else. */
function inverted(site: Site): Word | null {
  const next: Word | undefined = childrenBy(site, "obj", "dep", "obl")[0];
  return next && prepositionOf(at(site.tree, next)) === "" ? next : null;
}
