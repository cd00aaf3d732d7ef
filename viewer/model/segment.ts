import type { Span } from "../../src/core/span.ts";

/** A stretch of text under the same labels. */
export interface Segment<Label> extends Span {
  readonly labels: readonly Label[];
}

/** A label on a span of a text. */
export interface Labelled<Label> extends Span {
  readonly label: Label;
}

/** Cut a range of a text wherever a labelled span starts or ends; the segments tile the range. */
export function segmentText<Label>(
  range: Span,
  spans: readonly Labelled<Label>[],
): Segment<Label>[] {
  const inside = spans.filter((span) => span.start < range.end && span.end > range.start);
  const cuts = new Set([range.start, range.end]);
  for (const span of inside) {
    cuts.add(Math.max(span.start, range.start));
    cuts.add(Math.min(span.end, range.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? range.start;
    const labels = inside
      .filter((span) => span.start <= start && span.end >= end)
      .map((span) => span.label);
    return { start, end, labels };
  });
}
