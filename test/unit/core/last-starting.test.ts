import { expect, test } from "vitest";
import { lastStarting } from "../../../src/core/last-starting.ts";

const spans = [
  { start: 2, end: 9 },
  { start: 4, end: 5 },
  { start: 8, end: 12 },
];

test("the last span that starts at or before an offset", () => {
  expect([1, 2, 3, 4, 7, 8, 99].map((offset) => lastStarting(spans, offset))).toEqual([
    -1, 0, 0, 1, 1, 2, 2,
  ]);
});

test("no spans, no index", () => {
  expect(lastStarting([], 3)).toBe(-1);
});
