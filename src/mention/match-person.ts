import type { Candidate } from "./candidate.ts";
import type { Chain } from "./chain.ts";

/** The chain that a shorter name belongs to, and why. */
export interface NameMatch {
  readonly chain: Chain;
  readonly rule: string;
}

/**
 * The person whose fuller name holds these words: "Petro" for "Gustavo Petro". Where two persons share
 * them, the one named last before; two full names that differ are never one person.
 */
export function matchPerson(
  words: readonly string[],
  candidate: Candidate,
  persons: readonly Chain[],
): NameMatch | null {
  const held = persons.filter((chain) =>
    [...chain.names.values()].some((name) => isShortFor(words, name)),
  );
  const atEdge = held.filter((chain) => isAtEdge(words, chain));
  const fitting = atEdge.length > 0 ? atEdge : held;
  const [only] = fitting;
  if (!only) return null;
  const rule = words.length > 1 ? "fuller-name" : "surname";
  if (fitting.length === 1) return { chain: only, rule };
  const nearest = fitting
    .map((chain) => ({ chain, start: lastNamedBefore(chain, candidate.start) }))
    .reduce((a, b) => (b.start > a.start ? b : a));
  return { chain: nearest.chain, rule: "nearest-of-the-surname" };
}

const particles = /^(al|el|bin|ibn|de|del|la|von|van|der|den|di|da|dos|du)$/u;

/** The words stand in the name in this order; more than one begin with its given name, or are its surnames. */
function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  const mine = words.filter((word) => !particles.test(word));
  const theirs = name.filter((word) => !particles.test(word));
  if (mine.length === 0 || theirs.length === 0 || mine.length > theirs.length) return false;
  if (mine.length > 1)
    return (mine[0] === theirs[0] && isSubsequence(mine, theirs)) || isEnd(mine, theirs);
  if (theirs.length === 1) return mine[0] === theirs[0];
  return theirs.slice(1).includes(mine[0] ?? "") || mine[0] === theirs[0];
}

/** "Soto" is rather Ana Soto than Ana Soto Reyes. */
function isAtEdge(words: readonly string[], { names }: Chain): boolean {
  return [...names.values()].some((name) => name[0] === words[0] || name.at(-1) === words.at(-1));
}

function isSubsequence(words: readonly string[], of: readonly string[]): boolean {
  let at = 0;
  for (const word of of) if (word === words[at]) at += 1;
  return at === words.length;
}

/** "Pena Nieto" of "Enrique Pena Nieto". */
function isEnd(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word, i) => word === of[of.length - words.length + i]);
}

function lastNamedBefore(chain: Chain, start: number): number {
  return Math.max(
    -1,
    ...chain.links.map(({ candidate }) => candidate.start).filter((other) => other < start),
  );
}
