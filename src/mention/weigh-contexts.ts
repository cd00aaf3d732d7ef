import type { Word } from "../syntax/parsed.ts";
import type { Candidate, NameLexicon } from "./candidate.ts";
import { type Chain, kindOf } from "./chain.ts";
import { prepositionOf, type SentenceView } from "./sentence-view.ts";

/** The sentences, the words of the language, and where states stand: as `3:14` for sentence and head word. */
interface Evidence {
  readonly views: readonly SentenceView[];
  readonly names: NameLexicon;
  readonly states: Set<string>;
}

/** Make a state of each unknown name that has or does what states do: "the border with Norland", "Norland's ambassador". */
export function weighContexts(
  chains: readonly Chain[],
  views: readonly SentenceView[],
  names: NameLexicon,
): void {
  const evidence: Evidence = { views, names, states: new Set() };
  for (const chain of chains) if (kindOf(chain) === "state") noteState(chain, evidence);
  const open = chains.filter(mayBeState);
  // What is a state by itself tells the others: "Norland attacked Veskia".
  for (let round = 0; round < 2; round += 1)
    for (const chain of open)
      if (kindOf(chain) !== "state" && weightOf(chain, evidence) >= enough) {
        chain.votes.set("state", Math.max(...chain.votes.values()) + 1);
        noteState(chain, evidence);
      }
}

function noteState(chain: Chain, { states }: Evidence): void {
  for (const { candidate } of chain.links) states.add(`${candidate.sentence}:${candidate.head}`);
}

/** Of one or two words, that no table holds and that begin with no given name. */
function mayBeState(chain: Chain): boolean {
  return (
    chain.given === null &&
    chain.links.every(
      ({ candidate: { known, trust, first, last, text } }) =>
        known === null && trust < 2 && last - first <= 2 && !/^\p{Lu}+$/u.test(text),
    )
  );
}

const enough = 2;

/** Each sign counts once, however often it comes. */
function weightOf(chain: Chain, evidence: Evidence): number {
  const found = new Set<Sign>();
  const mayBePerson = chain.links.some(({ candidate }) => candidate.kind === "person");
  for (const { candidate } of chain.links)
    for (const sign of signs) if (sign.test(candidate, evidence, mayBePerson)) found.add(sign);
  return [...found].reduce((sum, sign) => sum + sign.weight, 0);
}

interface Sign {
  readonly weight: number;
  readonly test: (candidate: Candidate, evidence: Evidence, mayBePerson: boolean) => boolean;
}

const signs: readonly Sign[] = [
  { weight: 2, test: hasLand },
  { weight: 2, test: isRuled },
  {
    weight: 2,
    test: (candidate, evidence, mayBePerson) => !mayBePerson && rules(candidate, evidence),
  },
  { weight: 1, test: rules },
  { weight: 2, test: isActor },
  { weight: 1, test: isAimedAt },
  { weight: 1, test: isBesideState },
  { weight: 1, test: isLikePlace },
];

function wordOf({ sentence, head }: Candidate, { views }: Evidence): Word | undefined {
  return views[sentence]?.words[head];
}

/** The noun that a name modifies, and the preposition between them. */
function ownedBy(
  candidate: Candidate,
  evidence: Evidence,
): { readonly sign: string | undefined; readonly link: string } | null {
  const view = evidence.views[candidate.sentence];
  const word = wordOf(candidate, evidence);
  const noun = view?.words[word?.head ?? -1];
  if (!view || !word || !noun || !/^(nmod|compound|obl)/u.test(word.deprel)) return null;
  const sign = evidence.names.stateSigns.get(noun.lemma.toLowerCase());
  return { sign, link: prepositionOf(view, word.index) };
}

/** "Norland's border", "the parliament of Norland". */
function hasLand(candidate: Candidate, evidence: Evidence): boolean {
  const owned = ownedBy(candidate, evidence);
  return owned?.sign === "land" && /^(of|with|in|to)?$/u.test(owned.link);
}

/** "the government of Norland", "ambassador to Norland", "president of Norland" where it is no body. */
function isRuled(candidate: Candidate, evidence: Evidence): boolean {
  const owned = ownedBy(candidate, evidence);
  if (!owned || !/^(of|to)$/u.test(owned.link)) return false;
  return owned.sign === "rule" || (owned.sign === "head" && candidate.kind !== "organization");
}

/** "Norland's army": persons have armies too. */
function rules(candidate: Candidate, evidence: Evidence): boolean {
  const owned = ownedBy(candidate, evidence);
  const isRule = owned?.sign === "rule" || owned?.sign === "head";
  return isRule && owned?.link === "" && candidate.kind !== "organization";
}

/** A place that acts: "Norland accused …". */
function isActor(candidate: Candidate, evidence: Evidence): boolean {
  const word = wordOf(candidate, evidence);
  const verb = evidence.views[candidate.sentence]?.words[word?.head ?? -1];
  if (!word?.ner.endsWith("-LOC") || word.deprel !== "nsubj") return false;
  return verb?.upos === "VERB" && evidence.names.stateSigns.get(verb.lemma) === "act";
}

/** A state does to it what states do to each other: "Norland attacked Veskia". */
function isAimedAt(candidate: Candidate, { views, names, states }: Evidence): boolean {
  const view = views[candidate.sentence];
  const word = view?.words[candidate.head];
  const verb = view?.words[word?.head ?? -1];
  if (!view || !word || !verb || names.stateSigns.get(verb.lemma) !== "act") return false;
  const link = word.deprel === "obl" ? prepositionOf(view, candidate.head) : "";
  return (
    (word.deprel === "obj" || /^(against|with)$/u.test(link)) &&
    (view.children[verb.index] ?? []).some(
      (child) =>
        view.words[child]?.deprel === "nsubj" && states.has(`${candidate.sentence}:${child}`),
    )
  );
}

/** "France and Norland". */
function isBesideState(candidate: Candidate, evidence: Evidence): boolean {
  const { head, sentence } = candidate;
  const view = evidence.views[sentence];
  const word = view?.words[head];
  const beside = (view?.children[head] ?? []).filter(
    (child) => view?.words[child]?.deprel === "conj",
  );
  if (word?.deprel === "conj") beside.push(word.head);
  return beside.some((index) => evidence.states.has(`${sentence}:${index}`));
}

/** Named like a country, or taken for a place by the recognizer. */
function isLikePlace(candidate: Candidate, evidence: Evidence): boolean {
  if (evidence.names.genders.has(candidate.text)) return false;
  const isNamedSo = /(land|stan|[dklnstvz]ia)$/u.test(candidate.text);
  return isNamedSo || wordOf(candidate, evidence)?.ner.endsWith("-LOC") === true;
}
