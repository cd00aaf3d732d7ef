import { expect, test } from "vitest";
import { bySpan, contains, overlaps, quote } from "../../../src/core/span.ts";

test("a quote holds the words between its ends", () => {
  expect(quote("Norland warns Veskia.", 14, 20)).toEqual({ start: 14, end: 20, text: "Veskia" });
});

test("a quote outside of the text is refused with its place", () => {
  expect(() => quote("short", 2, 9)).toThrow("span 2-9 outside of a text of 5");
});

test("spans are ordered by start, the longer first", () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 3 },
    { start: 0, end: 9 },
  ];
  expect(spans.toSorted(bySpan).map(({ start, end }) => `${start}-${end}`)).toEqual([
    "0-9",
    "0-3",
    "4-6",
  ]);
});

test("touching spans do not overlap", () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});

test("a span contains itself", () => {
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 1, end: 5 })).toBe(false);
});
