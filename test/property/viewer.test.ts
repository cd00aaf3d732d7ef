import fc from "fast-check";
import { expect, test } from "vitest";
import { entityKinds, relations, statuses } from "../../src/ontology/ontology.ts";
import { textWidth, wrapLabel } from "../../viewer/draw/text-width.ts";
import { readGraph } from "../../viewer/model/read-graph.ts";
import { segmentText } from "../../viewer/model/segment.ts";
import { readFragment, writeFragment } from "../../viewer/state/fragment.ts";
import type { ViewState } from "../../viewer/state/view-state.ts";

const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const ids = fc.uniqueArray(id, { maxLength: 3 });
const date = fc.constantFrom(null, "2026-03-02", "2025-12-31");

const pick = fc.oneof(
  fc.constant(null),
  fc.record({ type: fc.constantFrom("node" as const, "edge" as const, "claim" as const), id }),
  fc.record({ type: fc.constantFrom("path" as const, "compare" as const), from: id, to: id }),
);

const states: fc.Arbitrary<ViewState> = fc.record({
  pick,
  article: fc.option(id),
  filter: fc.record({
    kinds: some(entityKinds),
    polarities: some(["hostile", "cooperative", "neutral"] as const),
    statuses: some(statuses),
    relations: some(relations),
    articles: ids,
    speaker: fc.option(id),
    from: date,
    to: date,
    weight: fc.integer({ min: 1, max: 9 }),
    confidence: fc.constantFrom(0, 0.5, 1),
  }),
  hidden: ids,
  shown: ids,
  depth: fc.integer({ min: 0, max: 3 }),
  fade: fc.boolean(),
  view: fc.constantFrom("graph" as const, "list" as const, "table" as const),
  theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  groups: fc.boolean(),
  loners: fc.boolean(),
  measure: fc.constantFrom(
    "mentions" as const,
    "relations" as const,
    "bridge" as const,
    "rank" as const,
  ),
});

test("an address says the whole state", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readFragment(writeFragment(state))).toEqual(state);
    }),
  );
});

test("any fragment is an address", () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      const state = readFragment(fragment);
      expect(readFragment(writeFragment(state))).toEqual(state);
    }),
  );
});

test("segments tile the range, and each has the labels of the spans over it", () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20), fc.nat(5))
    .map(([start, length, label]) => ({ start, end: start + length, label }));
  fc.assert(
    fc.property(fc.array(span), fc.integer({ min: 1, max: 60 }), (spans, end) => {
      const segments = segmentText({ start: 0, end }, spans);
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(end);
      segments.slice(1).forEach((segment, i) => {
        expect(segment.start).toBe(segments[i]?.end);
      });
    }),
  );
});

test("any JSON is a graph or is refused in a sentence", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      try {
        readGraph({ nodes: [json], edges: [json], attributes: json });
        readGraph(json);
      } catch (error) {
        expect(String(error)).toContain("This is no graph");
      }
    }),
  );
});

test("a label keeps its words in order, in few short lines", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (label) => {
      const lines = wrapLabel(label, 20, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(27);
      expect(textWidth(label, 12)).toBeGreaterThanOrEqual(0);
    }),
  );
});
