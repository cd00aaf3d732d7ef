import type { Quotation } from "../text/document.ts";
import type { Candidate, NameLexicon } from "./candidate.ts";
import { type Chain, kindOf, nameWords } from "./chain.ts";
import { type Description, describeNominal } from "./describe-nominal.ts";
import { begin, type Discourse, noteNoun, see, tie } from "./discourse.ts";
import { groupBySentence } from "./group-by-sentence.ts";
import { indexAt } from "./index-at.ts";
import { linkNames } from "./link-names.ts";
import { findAntecedent } from "./link-nominal.ts";
import { findReferent } from "./link-pronoun.ts";
import { linkStructure } from "./link-structure.ts";
import type { MentionForm } from "./mention.ts";
import type { QuotationSpeaker } from "./quotation-speaker.ts";
import type { SentenceView } from "./sentence-view.ts";
import { weighContexts } from "./weigh-contexts.ts";

/** What mentions are tied in: the sentences, the words of the language, and who speaks which quotation. */
export interface Setting {
  readonly views: readonly SentenceView[];
  readonly names: NameLexicon;
  readonly quotations: readonly Quotation[];
  readonly speakers: readonly (QuotationSpeaker | null)[];
}

/** The chains of a document. A pronoun that stands for nothing in the text is in none. */
export function linkMentions(candidates: readonly Candidate[], setting: Setting): Chain[] {
  const { views, names } = setting;
  const chains = linkNames(
    views,
    candidates.filter((candidate) => candidate.form === "name"),
  );
  weighContexts(chains, views, names);
  const discourse: Discourse = {
    views,
    names,
    chainOf: new Map(
      chains.flatMap((chain) => chain.links.map(({ candidate }) => [candidate, chain])),
    ),
    bySentence: groupBySentence(candidates),
    chains,
    byNoun: new Map(),
    byWords: new Map(),
    recent: [],
  };
  linkStructure(discourse);
  readInOrder(discourse, candidates, setting);
  return discourse.chains;
}

/** Titles first, so that "the minister" may come before the name; first persons last, when the speakers are known. */
function readInOrder(
  discourse: Discourse,
  candidates: readonly Candidate[],
  setting: Setting,
): void {
  const inOrder = [...candidates].sort(
    (a, b) => a.sentence - b.sentence || a.head - b.head || a.first - b.first,
  );
  const titles = inOrder.filter((candidate) => discourse.chainOf.has(candidate));
  for (const candidate of titles)
    if (candidate.form === "nominal") readNominal(discourse, candidate);
  for (const candidate of inOrder) {
    if (isFirstPerson(candidate)) continue;
    readers[candidate.form](discourse, candidate, setting);
    see(discourse, candidate);
  }
  for (const candidate of inOrder.filter(isFirstPerson)) readPronoun(discourse, candidate, setting);
}

type Reader = (discourse: Discourse, candidate: Candidate, setting: Setting) => void;

const readers: Readonly<Record<MentionForm, Reader>> = {
  name: noteName,
  nominal: readNominal,
  pronoun: readPronoun,
};

function isFirstPerson({ form, noun }: Candidate): boolean {
  return form === "pronoun" && /^(i|me|my|mine|myself|we|us|our|ours|ourselves)$/u.test(noun);
}

function readNominal(discourse: Discourse, nominal: Candidate): void {
  const inside = (discourse.bySentence.get(nominal.sentence) ?? []).filter(
    (other) => other !== nominal && nominal.first <= other.first && other.last <= nominal.last,
  );
  const description = describeNominal(discourse, nominal, inside);
  if (!discourse.chainOf.has(nominal)) {
    const found = nominal.given ? null : findAntecedent(discourse, description);
    if (found) tie(discourse, nominal, found);
    else begin(discourse, nominal);
  }
  const chain = discourse.chainOf.get(nominal);
  if (chain) noteDescription(discourse, chain, description);
}

function noteDescription(discourse: Discourse, chain: Chain, description: Description): void {
  for (const word of description.told) chain.modifiers.add(word);
  for (const owner of description.owners) if (owner !== chain) chain.owners.add(owner);
  noteNoun(discourse, description.nominal.noun, chain);
  discourse.byWords.set(description.key, chain);
  if (description.nominal.kind !== "person" || chain.side) return;
  const bodies = description.owners.filter(
    (owner) => owner !== chain && /^(state|government|organization)$/u.test(kindOf(owner)),
  );
  chain.side = bodies.find((owner) => kindOf(owner) === "state") ?? bodies[0] ?? null;
}

/** "treaty" may now mean the Danube Treaty. */
function noteName(discourse: Discourse, name: Candidate): void {
  const chain = discourse.chainOf.get(name);
  const words = nameWords(name.text);
  for (const word of [words[0], words.at(-1)])
    if (chain && word && words.length > 1 && discourse.names.nouns.get(word)?.kind)
      chain.nouns.add(word);
}

function readPronoun(discourse: Discourse, pronoun: Candidate, setting: Setting): void {
  const at = indexAt(setting.quotations, pronoun.start);
  const speaker = speakerAt(discourse, setting.speakers[at] ?? null);
  const found = findReferent(discourse, pronoun, { inside: at >= 0, speaker });
  if (found) tie(discourse, pronoun, found);
  else if (pronoun.given) begin(discourse, pronoun);
}

function speakerAt(discourse: Discourse, speaker: QuotationSpeaker | null): Chain | null {
  if (!speaker) return null;
  const mentions = discourse.bySentence.get(speaker.sentence) ?? [];
  const mention =
    mentions.find(({ head }) => head === speaker.speaker) ??
    mentions.find(
      ({ first, last, form }) =>
        form === "name" && first <= speaker.speaker && speaker.speaker < last,
    );
  return (mention && discourse.chainOf.get(mention)) ?? null;
}
