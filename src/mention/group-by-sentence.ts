import type { Candidate } from "./candidate.ts";

/** The mentions of each sentence, in their order. */
export function groupBySentence(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.sentence);
    if (group) group.push(candidate);
    else groups.set(candidate.sentence, [candidate]);
  }
  return groups;
}
