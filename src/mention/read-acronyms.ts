import type { Candidate } from "./candidate.ts";
import { initials } from "./initials.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * The names of a document, where it explains letters otherwise than the tables do: "Caspian Basin
 * Initiative (CBI)". Its letters then mean what it says.
 */
export function readAcronyms(
  views: readonly SentenceView[],
  candidates: readonly Candidate[],
): Candidate[] {
  const ends = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.form === "name") ends.set(`${candidate.sentence}:${candidate.last}`, candidate);
  const explained = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const view = views[candidate.sentence];
    const name = ends.get(`${candidate.sentence}:${candidate.first - 1}`);
    const isOpen = view?.words[candidate.first - 1]?.text === "(";
    if (!candidate.known || !name || !isOpen || name.known?.name === candidate.known.name) continue;
    if (initials(name.text).includes(candidate.text)) explained.set(candidate.text, name);
  }
  if (explained.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const name = candidate.form === "name" ? explained.get(candidate.text) : undefined;
    return name
      ? { ...candidate, kind: name.kind, trust: name.trust, known: name.known }
      : candidate;
  });
}
