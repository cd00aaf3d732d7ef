import { bareName } from "./bare-name.ts";
import type { Candidate, KnownName } from "./candidate.ts";
import { isCapitalized, type SentenceView } from "./sentence-view.ts";

/**
 * The names of a document where unknown adjectives tell unknown states: with "Kalthian troops",
 * "Kalthia" is a state, and "Kalthian" its adjective.
 */
export function findDemonyms(
  views: readonly SentenceView[],
  candidates: readonly Candidate[],
  isGivenName: (word: string) => boolean,
): Candidate[] {
  const unknown = new Set(
    candidates
      .filter(
        ({ form, known, trust, first, last }) =>
          form === "name" && known === null && trust < 2 && last - first === 1,
      )
      .map(({ text }) => text),
  );
  const adjectives = views.flatMap((view) => readSentence(view, unknown, isGivenName));
  if (adjectives.length === 0) return [...candidates];
  const places = new Set(adjectives.map(({ sentence, head }) => `${sentence}:${head}`));
  const states = new Set(adjectives.map(({ known }) => known?.name));
  const others = candidates
    .filter(({ form, sentence, head }) => form !== "name" || !places.has(`${sentence}:${head}`))
    .map((candidate) =>
      candidate.form === "name" && candidate.known === null && states.has(candidate.text)
        ? { ...candidate, ...stateOf(candidate.text, "name") }
        : candidate,
    );
  return [...others, ...adjectives];
}

function readSentence(
  view: SentenceView,
  unknown: ReadonlySet<string>,
  isGivenName: (word: string) => boolean,
): Candidate[] {
  if (view.titleCase || view.allCaps || unknown.size === 0) return [];
  return view.words.flatMap(({ text, index, head }) => {
    const next = view.words[index + 1];
    const isModifier = /^(NOUN|PROPN)$/u.test(next?.upos ?? "") && !isCapitalized(next?.text ?? "");
    if (!isModifier || head <= index || !isCapitalized(text) || isGivenName(text)) return [];
    const state = stemsOf(text).find((stem) => unknown.has(stem));
    return state === undefined
      ? []
      : [{ ...bareName(view, { first: index, last: index + 1 }), ...stateOf(state, "adjective") }];
  });
}

/** "Kalthia" and others for "Kalthian". */
function stemsOf(text: string): string[] {
  if (!/^\p{Lu}\p{L}{2,}(?:n|ese|ish|ic|i)$/u.test(text)) return [];
  const stems = [text.slice(0, -1), text.slice(0, -2), text.slice(0, -3)];
  return stems.flatMap((short) => [short, `${short}a`]).filter((one) => one.length > 3);
}

function stateOf(name: string, use: KnownName["use"]): Pick<Candidate, "kind" | "trust" | "known"> {
  return { kind: "state", trust: 3, known: { name, kind: "state", use } };
}
