import { at, childBy, headOf, type Site } from "./tree.ts";

/** The verb that a coordinated one goes on with: of "urged Iran to stop and [accused] Iraq" what is past goes on with "urged". */
export function partnerOf({ word }: Site, above: Site): Site {
  let top = above;
  while (/^VB[DN]$/u.test(word.xpos) && top.word.xpos === "VB" && isOpen(top)) {
    const head = headOf(top);
    if (head?.upos !== "VERB") return above;
    top = at(top.tree, head);
  }
  return top;
}

/** An infinitive without a subject of its own. */
function isOpen(site: Site): boolean {
  return /^(?:xcomp|advcl|acl|ccomp)$/u.test(site.word.deprel) && !childBy(site, "nsubj");
}
