import type { Candidate } from "./candidate.ts";
import { addLink, type Chain, kindOf, nameWords, startChain } from "./chain.ts";
import { initials } from "./initials.ts";
import { matchPerson, type NameMatch } from "./match-person.ts";
import { matchThing } from "./match-thing.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The chains of the names of a document: full names first, then the short forms that they explain. */
export function linkNames(views: readonly SentenceView[], names: readonly Candidate[]): Chain[] {
  const chains: Chain[] = [];
  const index: NameIndex = {
    byKey: new Map(),
    byWord: new Map(),
    byLetters: new Map(),
    byInitials: new Map(),
    byEnd: new Map(),
  };
  const ordered = [...names].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  for (const candidate of ordered) {
    const key = keyOf(candidate);
    const found = findName(views[candidate.sentence], candidate, { index, key });
    const chain = found?.chain ?? startChain(candidate, "first-mention");
    if (found) addLink(chain, candidate, found.rule);
    else chains.push(chain);
    addToIndex(index, { candidate, chain, key });
  }
  return chains;
}

function findName(
  view: SentenceView | undefined,
  candidate: Candidate,
  { index, key }: { readonly index: NameIndex; readonly key: string },
): NameMatch | null {
  const same = index.byKey.get(key);
  if (same) return { chain: same, rule: candidate.known ? "known-name" : "same-name" };
  return besideBracket(view, candidate, index) ?? shortFormOf(candidate, index);
}

/** Chains by what a later name may find them by. */
interface NameIndex {
  readonly byKey: Map<string, Chain>;
  readonly byWord: Map<string, Set<Chain>>;
  /** Names of capitals alone. */
  readonly byLetters: Map<string, Chain>;
  /** Names of several words. */
  readonly byInitials: Map<string, Chain>;
  /** By sentence and end, as `3:14`. */
  readonly byEnd: Map<string, Chain>;
}

interface Entry {
  readonly candidate: Candidate;
  readonly chain: Chain;
  readonly key: string;
}

function addToIndex(index: NameIndex, { candidate, chain, key }: Entry): void {
  index.byEnd.set(`${candidate.sentence}:${candidate.last}`, chain);
  if (index.byKey.has(key)) return;
  index.byKey.set(key, chain);
  for (const word of nameWords(candidate.text))
    index.byWord.set(word, (index.byWord.get(word) ?? new Set()).add(chain));
  const letters = lettersOf(candidate);
  if (letters !== null) keepFirst(index.byLetters, letters, chain);
  else for (const form of initials(candidate.text)) keepFirst(index.byInitials, form, chain);
}

function keepFirst(chains: Map<string, Chain>, letters: string, chain: Chain): void {
  if (!chains.has(letters)) chains.set(letters, chain);
}

/** "UN" of "U.N."; `null` for names of other than two to eight capitals. */
function lettersOf({ text }: Candidate): string | null {
  const letters = text.replace(/\./gu, "");
  return /^\p{Lu}{2,8}$/u.test(letters) ? letters : null;
}

/** Known names first, then the longer before the shorter. */
function rank(candidate: Candidate): number {
  if (candidate.known) return 0;
  return 10 - Math.min(8, nameWords(candidate.text).length);
}

/** "University of Riga" is "Riga University"; the words of a person's name keep their order. */
function orderFree(candidate: Candidate): string[] {
  const words = nameWords(candidate.text);
  if (candidate.kind === "person" || words.length < 2) return words;
  return words.filter((word) => !/^(of|for|and)$/u.test(word)).sort();
}

function keyOf(candidate: Candidate): string {
  const { known } = candidate;
  if (!known) return `name:${orderFree(candidate).join(" ")}`;
  if (known.use === "people") return `people:${known.name}`;
  if (candidate.kind === "place") return `place:${known.name}`;
  return `known:${known.name}`;
}

function shortFormOf(candidate: Candidate, index: NameIndex): NameMatch | null {
  if (candidate.known) return null;
  const words = nameWords(candidate.text);
  const sharing = new Set(words.flatMap((word) => [...(index.byWord.get(word) ?? [])]));
  const isPerson = candidate.kind === "person";
  const persons = [...sharing].filter((chain) => kindOf(chain) === "person");
  const person = isPerson || candidate.trust <= 1 ? matchPerson(words, candidate, persons) : null;
  if (person) return person;
  if (isPerson && candidate.trust > 1) return null;
  const spelled = acronymOf(candidate, index);
  if (spelled) return { chain: spelled, rule: "acronym" };
  const things = [...sharing].filter((chain) => kindOf(chain) !== "person");
  return matchThing(words, candidate, things);
}

/** The chain that the letters abbreviate, or that abbreviates the words. */
function acronymOf(candidate: Candidate, index: NameIndex): Chain | null {
  const letters = lettersOf(candidate);
  const found =
    letters === null
      ? initials(candidate.text)
          .map((form) => index.byLetters.get(form))
          .find((chain) => chain !== undefined)
      : index.byInitials.get(letters);
  return found && kindOf(found) !== "person" ? found : null;
}

/** "Observatory on Violence (OVV)": letters in brackets behind a longer name. */
function besideBracket(
  view: SentenceView | undefined,
  candidate: Candidate,
  index: NameIndex,
): NameMatch | null {
  const isOpen = view?.words[candidate.first - 1]?.text === "(";
  const isShort = (candidate.known ? /^\p{Lu}{2,}$/u : /^[\p{Lu}\p{N}][\p{L}\p{N}.-]*$/u).test(
    candidate.text,
  );
  if (!isOpen || !isShort || view.words[candidate.last]?.text !== ")") return null;
  const chain = index.byEnd.get(`${candidate.sentence}:${candidate.first - 1}`);
  const isBody = chain && !/^(person|state|place)$/u.test(kindOf(chain));
  return isBody ? { chain, rule: "parenthesis" } : null;
}
