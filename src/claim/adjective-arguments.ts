import type { Argument } from "./argument.ts";
import { at, childBy, childrenBy, headOf, prepositionOf, type Site } from "./tree.ts";
import { subjectOf } from "./verb-subject.ts";

/** The arguments of an adjective: whom it describes, and what follows its preposition. */
export function adjectiveArguments(site: Site): readonly Argument[] {
  const { tree } = site;
  const after = childrenBy(site, "obl", "nmod").map(
    (word): Argument => ({
      slot: `obl:${prepositionOf(at(tree, word))}`,
      tree,
      word,
      path: "direct",
    }),
  );
  const clauses = childrenBy(site, "xcomp", "ccomp", "advcl").map(
    (word): Argument => ({ slot: "comp", tree, word, path: "direct" }),
  );
  return [...described(site), ...after, ...clauses];
}

/** "X is critical of Y", "lawmakers critical of Y", "X remains critical of Y". */
function described(site: Site): Argument[] {
  const { tree, word } = site;
  const head = headOf(site);
  if (word.deprel === "amod" && head) return [{ slot: "subj", tree, word: head, path: "direct" }];
  const predicative = childBy(site, "cop", "nsubj") ?? head;
  const subject = predicative ? subjectOf(site) : null;
  if (subject) return [{ slot: "subj", tree, word: subject.word, path: subject.path }];
  const isReduced = word.deprel === "acl" && head !== null;
  return isReduced ? [{ slot: "subj", tree, word: head, path: "reduced" }] : [];
}
