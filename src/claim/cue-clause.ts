import { at, baseOf, childrenBy, childrenOf, reachOf, type Site } from "./tree.ts";

/** The words that say who speaks, from the first to the last: "the minister said on Monday". */
export interface CueClause {
  readonly first: number;
  readonly last: number;
}

/** The words around a verb of saying that are no part of what is said. */
export function cueClauseOf(site: Site): CueClause {
  return { first: firstOf(site), last: lastOf(site) };
}

const leading = new Set(["aux", "advmod", "cc", "mark", "expl"]);

function firstOf(site: Site): number {
  const { tree, word } = site;
  const subject = childrenBy(site, "nsubj").findLast(({ index }) => index < word.index);
  let first = subject ? Math.min(reachOf(at(tree, subject)).first, word.index) : word.index;
  for (let before = tree.words[first - 1]; before; before = tree.words[first - 1]) {
    if (before.head !== word.index || !leading.has(baseOf(before))) break;
    first -= 1;
  }
  return first;
}

const trailing = new Set(["nsubj", "obl", "advmod", "aux", "compound", "iobj", "dep"]);

function lastOf(site: Site): number {
  const { tree, word } = site;
  let last = word.index;
  for (const child of childrenOf(site)) {
    if (child.index < word.index || child.upos === "PUNCT") continue;
    const reach = reachOf(at(tree, child));
    const isRecipient = recipientVerbs.has(word.lemma) && baseOf(child) === "obj";
    if (!trailing.has(baseOf(child)) && !isRecipient) break;
    if (reach.first > last + 2) break;
    last = reach.last;
  }
  return last;
}

/** Verbs whose object is who is spoken to. */
export const recipientVerbs: ReadonlySet<string> = new Set([
  "tell",
  "inform",
  "remind",
  "assure",
  "warn",
  "ask",
  "advise",
  "convince",
  "persuade",
  "notify",
]);
