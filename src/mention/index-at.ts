import type { Span } from "../core/span.ts";

/** The index of the span that holds a place of the text, -1 for none. The spans are in order and do not overlap. */
export function indexAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) <= place ? low : -1;
}
