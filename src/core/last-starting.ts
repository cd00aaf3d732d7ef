import type { Span } from "./span.ts";

/** Index of the last of some spans, in order, that starts at or before an offset; -1 for none. */
export function lastStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
