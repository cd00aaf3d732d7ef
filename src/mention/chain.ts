import type { EntityKind } from "../ontology/ontology.ts";
import type { Candidate, Gender } from "./candidate.ts";

/** A mention of a chain with the rule that tied it. */
export interface Link {
  readonly candidate: Candidate;
  readonly rule: string;
}

/** Mentions that refer to one thing, while they are being gathered; grows inside of `linkMentions` alone. */
export interface Chain {
  readonly links: Link[];
  /** What the mentions vote for, by how far each is to be trusted. */
  readonly votes: Map<EntityKind, number>;
  /** Its names as lower-case words, by the words in one string. */
  readonly names: Map<string, readonly string[]>;
  /** Lemmas of the descriptions and the last words of the names. */
  readonly nouns: Set<string>;
  /** Nouns and proper nouns that its descriptions were told apart by. */
  readonly modifiers: Set<string>;
  /** Whose it is: "Colombia's", "his". */
  readonly owners: Set<Chain>;
  gender: Gender;
  /** What the caller says that it is. */
  given: EntityKind | null;
  /** The most that any of its mentions is to be trusted for its kind. */
  trust: number;
  /** A description speaks of several. */
  plural: boolean;
  /** The state or body that a person's title names. */
  side: Chain | null;
  /** Where it was last spoken of while reading from left to right. */
  seen: Candidate | null;
  seenAsSubject: boolean;
  count: number;
}

/** A chain of one mention. */
export function startChain(candidate: Candidate, rule: string): Chain {
  const chain: Chain = {
    links: [],
    votes: new Map(),
    names: new Map(),
    nouns: new Set(),
    modifiers: new Set(),
    owners: new Set(),
    gender: "u",
    given: null,
    trust: 0,
    plural: false,
    side: null,
    seen: null,
    seenAsSubject: false,
    count: 0,
  };
  addLink(chain, candidate, rule);
  return chain;
}

const weight = [1, 3, 9, 100];

/** Tie one more mention to a chain. */
export function addLink(chain: Chain, candidate: Candidate, rule: string): void {
  chain.links.push({ candidate, rule });
  const { form, kind, trust, gender } = candidate;
  if (gender !== "u") chain.gender = gender;
  const isFirst = chain.links.length === 1;
  if (candidate.given && trust === 3 && (isFirst || form !== "pronoun")) chain.given ??= kind;
  if (form === "pronoun") return;
  const share = (weight[trust] ?? 1) * (form === "name" ? 1.5 : 1);
  chain.votes.set(kind, (chain.votes.get(kind) ?? 0) + share);
  if (form === "name") addName(chain, candidate);
  else addNoun(chain, candidate);
}

function addName(chain: Chain, { text, trust }: Candidate): void {
  const words = nameWords(text);
  chain.names.set(words.join(" "), words);
  chain.trust = Math.max(chain.trust, trust);
}

function addNoun(chain: Chain, { noun, plural }: Candidate): void {
  chain.nouns.add(noun);
  chain.plural ||= plural;
  chain.trust = 3;
}

/** The words of a name without case, accents, possessives and hyphens. */
export function nameWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .split(/[\s\-‐–.,'’"“”]+/u)
    .filter((word) => word !== "" && word !== "the");
}

/** The kind that most of the mentions vote for. */
export function kindOf(chain: Chain): EntityKind {
  if (chain.given) return chain.given;
  let best: EntityKind = "organization";
  let most = 0;
  for (const [kind, share] of chain.votes) if (share > most) [best, most] = [kind, share];
  return best;
}

/** Whether the chain has a proper name. */
export function isNamed(chain: Chain): boolean {
  return chain.names.size > 0;
}

/** Whether its mentions speak of several: "the rebels". */
export function isPlural(chain: Chain): boolean {
  return chain.plural && !isNamed(chain);
}
