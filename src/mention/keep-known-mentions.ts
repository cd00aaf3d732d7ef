import { quote } from "../core/span.ts";
import type { Parsed } from "../syntax/parsed.ts";
import type { KnownMention } from "../text/document.ts";
import type { Candidate, NameLexicon } from "./candidate.ts";
import { indexAt } from "./index-at.ts";
import { nameKind } from "./name-kind.ts";
import { nounSense } from "./noun-sense.ts";
import { headOf, type SentenceView } from "./sentence-view.ts";

/** The mentions that the caller gave, exactly, in place of what was found with the same head; and the others that were found. */
export function keepKnownMentions(
  parsed: Parsed,
  found: readonly Candidate[],
  { views, names }: { readonly views: readonly SentenceView[]; readonly names: NameLexicon },
): Candidate[] {
  const replaced = new Set<Candidate>();
  const given = parsed.knownMentions.flatMap((known) => {
    const place = placeOf(parsed, views, known);
    if (!place) return [];
    const { view, first, last } = place;
    const inside = found.filter(
      (candidate) =>
        candidate.sentence === view.index &&
        first <= candidate.head &&
        candidate.head < last &&
        !replaced.has(candidate),
    );
    const head = headOf(view, first, last);
    const match = bestMatch(inside, { first, last, head });
    if (match) replaced.add(match);
    const base = match ?? bare(view, { first, last, head }, names);
    const kind = known.kind ?? base.kind;
    const trust = known.kind ? 3 : base.trust;
    return [
      {
        ...base,
        ...quote(parsed.text, known.start, known.end),
        first,
        last,
        kind,
        trust,
        given: true,
      },
    ];
  });
  const isKept = (candidate: Candidate): boolean =>
    !replaced.has(candidate) &&
    !given.some((known) => known.sentence === candidate.sentence && known.head === candidate.head);
  return [...given, ...found.filter(isKept)];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The mention at the head of the span; else a name that ends with it; else the widest inside. */
function bestMatch(inside: readonly Candidate[], { last, head }: Span): Candidate | null {
  const real = inside.filter(
    (candidate) => candidate.form !== "pronoun" || candidate.head === head,
  );
  const person = real.find(
    (candidate) =>
      candidate.kind === "person" && candidate.form === "name" && candidate.last === last,
  );
  const atHead = real.find((candidate) => candidate.head === head);
  return (
    person ??
    atHead ??
    real.find((candidate) => candidate.form === "name" && candidate.last === last) ??
    null
  );
}

function placeOf(
  parsed: Parsed,
  views: readonly SentenceView[],
  known: KnownMention,
): { view: SentenceView; first: number; last: number } | null {
  const found = indexAt(parsed.sentences, known.start);
  for (const view of found < 0 ? views : views.slice(found, found + 1)) {
    const inside = view.words.filter((word) => word.start < known.end && known.start < word.end);
    const [first, last] = [inside[0], inside.at(-1)];
    if (first && last) return { view, first: first.index, last: last.index + 1 };
  }
  return null;
}

function bare(view: SentenceView, span: Span, names: NameLexicon): Candidate {
  const place = { sentence: view.index, ...span };
  const sense = nounSense(view, span.head, names);
  const isName = view.words[span.head]?.upos === "PROPN";
  const vote = isName
    ? nameKind(view, place, names)
    : { kind: sense?.kind ?? ("group" as const), trust: sense?.trust ?? 0 };
  return {
    ...place,
    ...vote,
    start: 0,
    end: 0,
    text: "",
    form: isName ? "name" : "nominal",
    known: null,
    noun: sense?.noun ?? "",
    gender: "u",
    plural: sense?.plural ?? false,
    definite: true,
    given: true,
  };
}
