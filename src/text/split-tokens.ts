import { quote, type Span } from "../core/span.ts";
import type { Token } from "./document.ts";
import { splitContraction } from "./split-contraction.ts";
import { tokenPattern } from "./token-patterns.ts";

/** A longer run without a space is cut, so that no pattern looks at more than a short stretch. */
const longestRun = 400;
/** How far the patterns may look at the neighbourhood. */
const lookBehind = 4;
const lookAhead = 16;

/** What is seen: anything but white space, controls and marks of direction. */
const visibleRun =
  /[^\s\p{Cc}\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]+/gu;

/** The tokens of a stretch of text after UD English; together they hold all its visible characters. */
export function splitTokens(text: string, stretch: Span): Token[] {
  const tokens: Token[] = [];
  const words = text.slice(stretch.start, stretch.end);
  for (const { 0: run, index } of words.matchAll(visibleRun)) {
    const end = index + run.length;
    for (let start = index; start < end; ) {
      const cut = cutRun(words, start, end);
      for (const token of splitRun(words, { start, end: cut }))
        tokens.push(quote(text, stretch.start + token.start, stretch.start + token.end));
      start = cut;
    }
  }
  return tokens;
}

function cutRun(text: string, start: number, end: number): number {
  if (end - start <= longestRun) return end;
  const cut = start + longestRun;
  const pair = (text.codePointAt(cut - 1) ?? 0) > 0xffff;
  return pair ? cut - 1 : cut;
}

function splitRun(text: string, run: Span): Span[] {
  const spans: Span[] = [];
  const shift = Math.max(0, run.start - lookBehind);
  const window = text.slice(shift, run.end + lookAhead);
  const end = run.end - shift;
  for (let at = run.start - shift; at < end; ) {
    for (const part of splitContraction(window.slice(at, Math.min(tokenEnd(window, at), end)))) {
      spans.push({ start: at + shift, end: at + part.length + shift });
      at += part.length;
    }
  }
  return spans;
}

function tokenEnd(window: string, at: number): number {
  tokenPattern.lastIndex = at;
  return tokenPattern.test(window) ? tokenPattern.lastIndex : at + 1;
}
