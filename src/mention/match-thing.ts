import type { Candidate } from "./candidate.ts";
import { type Chain, kindOf } from "./chain.ts";
import type { NameMatch } from "./match-person.ts";

/** The one body, place or measure whose name begins or ends with these words. */
export function matchThing(
  words: readonly string[],
  candidate: Candidate,
  things: readonly Chain[],
): NameMatch | null {
  const longer = things.filter(
    (chain) =>
      isSameSort(candidate, chain) &&
      [...chain.names.values()].some((name) => isPartOf(words, name)),
  );
  const [only] = longer;
  return only && longer.length === 1 ? { chain: only, rule: "part-of-name" } : null;
}

/** "the Commission" for "European Commission", "Wagner" for "Wagner Group": the first or the last words. */
function isPartOf(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 0 || words.length >= name.length) return false;
  const atEnd = words.every((word, i) => word === name[name.length - words.length + i]);
  const atStart = words.every((word, i) => word === name[i]);
  return atEnd || atStart || isAbridged(words, name);
}

/** "Danube Treaty" for "Danube Waters Treaty": the first word, the last, and some between. */
function isAbridged(words: readonly string[], name: readonly string[]): boolean {
  if (words.length < 2 || words[0] !== name[0] || words.at(-1) !== name.at(-1)) return false;
  return words.every((word) => name.includes(word));
}

/** A place is no part of the body that is named after it. */
function isSameSort(candidate: Candidate, chain: Chain): boolean {
  const kind = kindOf(chain);
  if (candidate.kind === kind) return true;
  return candidate.trust < 2 && kind !== "state" && candidate.kind !== "place";
}
