import { bySpan } from "../core/span.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Parsed } from "../syntax/parsed.ts";
import type { Candidate, NameLexicon } from "./candidate.ts";
import type { Chain } from "./chain.ts";
import { describeEntity } from "./describe-entity.ts";
import { findDemonyms } from "./find-demonyms.ts";
import { findNames } from "./find-names.ts";
import { findNominals } from "./find-nominals.ts";
import { findPronouns } from "./find-pronouns.ts";
import { keepKnownMentions } from "./keep-known-mentions.ts";
import { linkMentions } from "./link-mentions.ts";
import type { Mention, Mentioned } from "./mention.ts";
import { findQuotationSpeakers } from "./quotation-speaker.ts";
import { readAcronyms } from "./read-acronyms.ts";
import { type SentenceView, viewSentences } from "./sentence-view.ts";

/** What a document mentions, and which mentions are one thing. The caller's own mentions are kept as given. */
export function findMentions(parsed: Parsed, lexicon: Lexicon): Mentioned {
  const views = viewSentences(parsed);
  const named = readAcronyms(views, findCandidates(views, lexicon.names));
  const found = findDemonyms(views, named, (word) => lexicon.names.genders.has(word));
  const candidates = keepKnownMentions(parsed, found, { views, names: lexicon.names });
  const chains = linkMentions(candidates.sort(bySpan), {
    views,
    names: lexicon.names,
    quotations: parsed.quotations,
    speakers: findQuotationSpeakers(parsed, lexicon),
  });
  return { ...parsed, ...numberEntities(views, chains) };
}

/** Prose is read first: the names in it tell the names in headlines, where every word has a capital. */
function findCandidates(views: readonly SentenceView[], names: NameLexicon): Candidate[] {
  const isLoud = (view: SentenceView): boolean => view.titleCase || view.allCaps;
  const memory = new Set<string>();
  const inNames = new Map<number, Candidate[]>();
  for (const view of [...views.filter((v) => !isLoud(v)), ...views.filter(isLoud)]) {
    const found = findNames(view, names, memory);
    inNames.set(view.index, found);
    if (isLoud(view)) continue;
    for (const { text } of found)
      for (const word of text.split(/[\s-]+/u))
        if (/^\p{Lu}/u.test(word)) memory.add(word.toLowerCase());
  }
  return views.flatMap((view) => {
    const named = inNames.get(view.index) ?? [];
    return [...named, ...findNominals(view, named, names), ...findPronouns(view)];
  });
}

/** Entities in the order of their first mentions. */
function numberEntities(
  views: readonly SentenceView[],
  chains: readonly Chain[],
): Pick<Mentioned, "mentions" | "entities"> {
  const firstOf = (chain: Chain): number =>
    Math.min(...chain.links.map(({ candidate }) => candidate.start));
  const ordered = chains
    .map((chain) => ({ chain, first: firstOf(chain) }))
    .sort(
      (a, b) =>
        a.first - b.first ||
        (b.chain.links[0]?.candidate.end ?? 0) - (a.chain.links[0]?.candidate.end ?? 0),
    )
    .map(({ chain }) => chain);
  const entities = ordered.map((chain) => describeEntity(views, chain));
  const mentions = ordered.flatMap((chain, entity) =>
    chain.links.map(({ candidate, rule }): Mention => {
      const { start, end, text, sentence, first, last, head, form } = candidate;
      const isGuess = form === "name" && candidate.known === null && candidate.trust < 2;
      const kind = isGuess ? (entities[entity]?.kind ?? candidate.kind) : candidate.kind;
      return {
        start,
        end,
        text,
        sentence,
        first,
        last,
        head,
        form,
        kind,
        entity,
        rule: candidate.given ? "given" : rule,
      };
    }),
  );
  return { entities, mentions: mentions.sort(bySpan) };
}
