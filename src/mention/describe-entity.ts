import { byCodeUnits } from "../core/order.ts";
import type { Candidate } from "./candidate.ts";
import { type Chain, kindOf } from "./chain.ts";
import type { DocumentEntity } from "./mention.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What a chain is: its kind, the fullest of its names, and the others. */
export function describeEntity(views: readonly SentenceView[], chain: Chain): DocumentEntity {
  const candidates = chain.links.map((link) => link.candidate);
  const name = knownName(chain) ?? fullestName(candidates) ?? ownDescription(views, chain);
  const texts = candidates
    .filter((candidate) => candidate.form !== "pronoun" && !isAdjective(candidate))
    .flatMap((candidate) => [clean(candidate.text), core(views, candidate)]);
  const aliases = [...new Set(texts)]
    .filter((text) => text !== name && text !== "")
    .sort(byCodeUnits);
  return { kind: kindOf(chain), name, aliases };
}

function isAdjective({ known, kind }: Candidate): boolean {
  return known?.use === "adjective" && kind === "state";
}

/** The usual name of a state or body that the tables know. */
function knownName(chain: Chain): string | null {
  for (const { candidate } of chain.links) {
    const { known } = candidate;
    if (candidate.given || !known) continue;
    if (known.use === "capital") continue;
    if (known.use === "people") return clean(candidate.text);
    return known.name;
  }
  const capital = chain.links.find(({ candidate }) => candidate.known?.use === "capital");
  if (!capital) return null;
  return chain.links.some(({ candidate }) => candidate.kind === "state")
    ? (capital.candidate.known?.name ?? null)
    : null;
}

function fullestName(candidates: readonly Candidate[]): string | null {
  const texts = candidates.filter(({ form }) => form === "name").map(({ text }) => clean(text));
  if (texts.length === 0) return null;
  return texts.reduce((a, b) =>
    b.split(" ").length > a.split(" ").length || (isLoud(a) && !isLoud(b)) ? b : a,
  );
}

/** In capitals, though no acronym: "LIMA ACCORD", "KATHMANDU". */
function isLoud(text: string): boolean {
  return text === text.toUpperCase() && (text.includes(" ") || text.length > 5);
}

/** The fullest description, without an article. */
function ownDescription(views: readonly SentenceView[], chain: Chain): string {
  const texts = chain.links
    .filter(({ candidate }) => candidate.form === "nominal")
    .map(({ candidate }) => withoutArticle(clean(candidate.text)))
    .sort((a, b) => Number(isLong(a)) - Number(isLong(b)) || b.length - a.length);
  const [first] = chain.links;
  return texts[0] ?? (first ? core(views, first.candidate) || clean(first.candidate.text) : "");
}

function isLong(text: string): boolean {
  return text.split(" ").length > 8;
}

/** A description without article and complements: "deployment" of "the deployment of troops". */
function core(views: readonly SentenceView[], candidate: Candidate): string {
  if (candidate.form !== "nominal") return clean(candidate.text);
  const words = views[candidate.sentence]?.words ?? [];
  const end = words[candidate.head]?.end ?? candidate.end;
  return withoutArticle(clean(candidate.text.slice(0, end - candidate.start)));
}

const article = /^(the|a|an|this|that|these|those|its|his|her|their|our|my|any|some) /iu;
const time = /^(yesterday|today|\p{Lu}\p{Ll}+day|(last|this|next) (week|month|year))['’]s /iu;

function withoutArticle(text: string): string {
  return text.replace(article, "").replace(time, "");
}

function clean(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/^["“”'‘’(]+|["“”(]+$/gu, "")
    .trim();
}
