import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { type Quoted, quotationsAt, widened } from "./quoted.ts";
import { reachOf, type Site } from "./tree.ts";

/** The content of "according to X": the sentence that it ends or begins, without the phrase. */
export function sourceContent(reading: Quoted, site: Site): Span | null {
  const { words } = site.tree;
  const phrase = reachOf(site);
  const start = words.slice(0, phrase.first).findIndex((word) => word.upos !== "PUNCT");
  const isFirst = start < 0 || phrase.first - start <= 1;
  const range = isFirst
    ? { first: phrase.last + 1, last: words.length - 1 }
    : { first: start, last: phrase.first - 1 };
  const span = trimmed(words, range);
  return span && widened(quotationsAt(reading, site.tree.index), span);
}

function trimmed(
  words: readonly Word[],
  range: { readonly first: number; readonly last: number },
): Span | null {
  const inside = words.slice(range.first, range.last + 1);
  const first = inside.find((word) => word.upos !== "PUNCT");
  const last = inside.findLast((word) => word.upos !== "PUNCT");
  return first && last ? { start: first.start, end: last.end } : null;
}
