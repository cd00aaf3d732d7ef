import type { Candidate, NameLexicon } from "./candidate.ts";
import { addLink, type Chain, startChain } from "./chain.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What is known of the text so far while its mentions are tied from left to right. */
export interface Discourse {
  readonly views: readonly SentenceView[];
  readonly names: NameLexicon;
  readonly chainOf: Map<Candidate, Chain>;
  /** The mentions of each sentence, pronouns included. */
  readonly bySentence: ReadonlyMap<number, readonly Candidate[]>;
  /** All chains, in the order in which they began. */
  readonly chains: Chain[];
  /** Chains by the nouns, and by the concepts of the nouns, that described them. */
  readonly byNoun: Map<string, Chain[]>;
  /** Chains by the words of their descriptions. */
  readonly byWords: Map<string, Chain>;
  /** Chains spoken of lately, the last one at the end. */
  readonly recent: Chain[];
}

const memory = 40;

/** Tie a mention to a chain and make the chain the last one spoken of. */
export function tie(
  discourse: Discourse,
  candidate: Candidate,
  to: { readonly chain: Chain; readonly rule: string },
): void {
  if (discourse.chainOf.has(candidate)) return;
  addLink(to.chain, candidate, to.rule);
  discourse.chainOf.set(candidate, to.chain);
}

/** Begin a chain with a mention that is tied to nothing before it. */
export function begin(discourse: Discourse, candidate: Candidate): Chain {
  const chain = startChain(candidate, "first-mention");
  discourse.chainOf.set(candidate, chain);
  discourse.chains.push(chain);
  return chain;
}

/** Note that the reading has come to a mention of a chain. */
export function see(discourse: Discourse, candidate: Candidate): void {
  const chain = discourse.chainOf.get(candidate);
  if (!chain || candidate.known?.use === "adjective") return;
  const word = discourse.views[candidate.sentence]?.words[candidate.head];
  const isSubject = word?.deprel.startsWith("nsubj") ?? false;
  const goesOn = chain.seen?.sentence === candidate.sentence && chain.seenAsSubject;
  chain.seenAsSubject = isSubject || goesOn;
  chain.seen = candidate;
  chain.count += 1;
  const at = discourse.recent.indexOf(chain);
  if (at >= 0) discourse.recent.splice(at, 1);
  discourse.recent.push(chain);
  if (discourse.recent.length > memory) discourse.recent.shift();
  for (const noun of chain.nouns) noteNoun(discourse, noun, chain);
}

/** The word of a noun that says what it is: "deal" of "trade deal", all of "vice president". */
export function mainWord(noun: string): string {
  const isDeputy = /^(vice|deputy|assistant) /u.test(noun);
  return isDeputy ? noun : (noun.split(" ").at(-1) ?? noun);
}

/** Note that a noun, and what near-synonyms share with it, described a chain. */
export function noteNoun(discourse: Discourse, noun: string, chain: Chain): void {
  const main = mainWord(noun);
  const concepts = [noun, main].map((word) => discourse.names.nouns.get(word)?.concept ?? "-");
  const keys = concepts.filter((concept) => concept !== "-").map((concept) => `#${concept}`);
  for (const key of new Set([noun, main, ...keys])) {
    const chains = discourse.byNoun.get(key) ?? [];
    if (chains.includes(chain)) continue;
    chains.push(chain);
    discourse.byNoun.set(key, chains.length > memory ? chains.slice(-memory / 2) : chains);
  }
}
