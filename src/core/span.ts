/** A half-open range of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text.slice(start, end)` of the document. */
export interface Quote extends Span {
  readonly text: string;
}

/** The words of a text from `start` to `end`, with their place. */
export function quote(text: string, start: number, end: number): Quote {
  if (start < 0 || end < start || end > text.length)
    throw new RangeError(`span ${start}-${end} outside of a text of ${text.length}`);
  return { start, end, text: text.slice(start, end) };
}

/** Order of spans: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
