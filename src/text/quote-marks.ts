import type { Span } from "../core/span.ts";

/** Straight and curly double marks are one kind: texts mix them. */
export type QuoteKind = "double" | "angled" | "single" | "curly-single" | "paired";

/** A quotation mark and what it can be where it stands. */
export interface QuoteMark extends Span {
  readonly kind: QuoteKind;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Closes only if nothing better comes: the apostrophe of "workers' rights". */
  readonly weak: boolean;
}

const mark = /``|''|["“”„«»'‘’]/gu;
const kinds: ReadonlyMap<string, QuoteKind> = new Map([
  ['"', "double"],
  ["“", "double"],
  ["”", "double"],
  ["„", "double"],
  ["«", "angled"],
  ["»", "angled"],
  ["``", "paired"],
  ["''", "paired"],
  ["'", "single"],
  ["‘", "curly-single"],
  ["’", "curly-single"],
]);
const word = /[\p{L}\p{N}]/u;
const before = /[\s([{—–/"“‘'-]/u;
const elision = /^.(?:\d\ds?|em|tis|twas|til|cause|n|s|d|re|ll|ve|m)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a block in order; apostrophes inside words are none. */
export function readQuoteMarks(text: string, block: Span): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const { 0: sign, index } of text.slice(block.start, block.end).matchAll(mark)) {
    const found = readMark(text, block.start + index, sign);
    if (found.opens || found.closes) marks.push(found);
  }
  return marks;
}

function readMark(text: string, start: number, sign: string): QuoteMark {
  const place = { start, end: start + sign.length, kind: kinds.get(sign) ?? "double", weak: false };
  if (/^(?:["'‘’]|'')$/u.test(sign)) return { ...place, ...readSides(text, start, sign) };
  const opens = /[“„«`]/u.test(sign);
  return { ...place, opens, closes: !opens };
}

/** What a mark that looks the same at both ends can be, by the characters beside it. */
function readSides(
  text: string,
  start: number,
  sign: string,
): Pick<QuoteMark, "opens" | "closes" | "weak"> {
  const last = text[start - 1] ?? " ";
  const next = text[start + sign.length] ?? " ";
  const opens = before.test(last) && !/\s/u.test(next);
  const closes = !/\s/u.test(last) && !word.test(next);
  if (sign === '"' || sign === "''") return { opens, closes: closes || !opens, weak: false };
  const elided = elision.test(text.slice(start, start + 8));
  return {
    opens: sign !== "’" && opens && !elided,
    closes: closes && sign !== "‘",
    weak: /s/iu.test(last) && /\s/u.test(next),
  };
}
