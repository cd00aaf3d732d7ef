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
  /** Its names as lower-case words. */
  readonly names: string[][];
  /** Lemmas of the descriptions and the last words of the names. */
  readonly nouns: Set<string>;
  /** Nouns and proper nouns that its descriptions were told apart by. */
  readonly modifiers: Set<string>;
  /** Whose it is: "Colombia's", "his". */
  readonly owners: Set<Chain>;
  gender: Gender;
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
    names: [],
    nouns: new Set(),
    modifiers: new Set(),
    owners: new Set(),
    gender: "u",
    side: null,
    seen: null,
    seenAsSubject: false,
    count: 0,
  };
  addLink(chain, candidate, rule);
  return chain;
}

/** Tie one more mention to a chain. */
export function addLink(chain: Chain, candidate: Candidate, rule: string): void {
  chain.links.push({ candidate, rule });
  if (candidate.form === "name") chain.names.push(nameWords(candidate.text));
  if (candidate.form === "nominal") chain.nouns.add(candidate.noun);
  if (candidate.gender !== "u") chain.gender = candidate.gender;
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

const weight = [1, 3, 9, 100];

/** The kind that most of the mentions vote for, by how far each is to be trusted. */
export function kindOf(chain: Chain): EntityKind {
  const given = chain.links.find(({ candidate }) => candidate.given && candidate.trust === 3);
  if (given) return given.candidate.kind;
  const votes = new Map<EntityKind, number>();
  for (const { candidate } of chain.links) {
    if (candidate.form === "pronoun") continue;
    const share = (weight[candidate.trust] ?? 1) * (candidate.form === "name" ? 1.5 : 1);
    votes.set(candidate.kind, (votes.get(candidate.kind) ?? 0) + share);
  }
  const best = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a), ["organization", 0] as const);
  return best[0];
}

/** Whether the chain has a proper name. */
export function isNamed(chain: Chain): boolean {
  return chain.names.length > 0;
}

/** Whether its mentions speak of several: "the rebels". */
export function isPlural(chain: Chain): boolean {
  return !isNamed(chain) && chain.links.some(({ candidate }) => candidate.plural);
}
