import type { Quote } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { quoteWords, type Reading } from "./reading.ts";
import { at, baseOf, childBy, childrenOf, reachOf, type Site, type Tree } from "./tree.ts";

const markers = new Set(["if", "unless", "provided", "should", "once", "until"]);
const strictMarkers = new Set(["if", "unless", "provided", "should"]);

/** Whether a clause is the condition of the one that it hangs on. */
export function isConditional(site: Site): boolean {
  return baseOf(site.word) === "advcl" && hasMarker(site, strictMarkers);
}

function hasMarker(site: Site, words: ReadonlySet<string>): boolean {
  return childrenOf(site).some(
    (child) =>
      /^(mark|advmod|aux)$/u.test(child.deprel) &&
      words.has(child.text.toLowerCase()) &&
      isFirst(site, child),
  );
}

/** "should Iran attack": the auxiliary opens the clause only where it is a condition. */
function isFirst(site: Site, marker: Word): boolean {
  if (marker.text.toLowerCase() !== "should") return true;
  const subject = childBy(site, "nsubj");
  return subject !== null && marker.index < subject.index;
}

/** The words of the condition of a clause; `null` without one. */
export function conditionOf(reading: Reading, site: Site): Quote | null {
  const clause = childrenOf(site).find((child) => isConditional(at(site.tree, child)));
  return clause ? quoteOf(reading, site.tree, clause) : null;
}

/** The first condition anywhere below a word, relative clauses aside; then what a response is to. */
export function conditionBelow(reading: Reading, site: Site): Quote | null {
  const open: Word[] = [site.word];
  for (let word = open.shift(); word; word = open.shift()) {
    for (const child of childrenOf(at(site.tree, word))) {
      const condition = conditionAt(reading, at(site.tree, child), word);
      if (condition) return condition;
      if (child.deprel !== "acl:relcl") open.push(child);
    }
  }
  return null;
}

function conditionAt(reading: Reading, site: Site, head: Word): Quote | null {
  const isMarked = baseOf(site.word) === "advcl" && hasMarker(site, markers);
  if (isMarked) return quoteOf(reading, site.tree, site.word);
  return isTrigger(site, head) ? triggerOf(reading, site) : null;
}

/** "a military response to any attack": what follows "to" is what the threat hangs on. */
function isTrigger(site: Site, head: Word): boolean {
  if (head.lemma !== "response" && head.lemma !== "retaliation") return false;
  const preposition = childBy(site, "case")?.text.toLowerCase();
  return preposition === "to" || preposition === "for";
}

/** "response to [any attack]". */
function triggerOf(reading: Reading, site: Site): Quote {
  const { first, last } = reachOf(site);
  const preposition = childBy(site, "case")?.index ?? -1;
  return quoteWords(reading, site.tree, { first: Math.max(first, preposition + 1), last });
}

function quoteOf(reading: Reading, tree: Tree, clause: Word): Quote {
  return quoteWords(reading, tree, reachOf(at(tree, clause)));
}
