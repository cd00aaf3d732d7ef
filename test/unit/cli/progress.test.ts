import { expect, test } from "vitest";
import { progressLine } from "../../../src/cli/progress.ts";

test("progress says how many, how fast and how long still", () => {
  expect(progressLine({ unit: "documents", done: 120, total: 400, ms: 4000 })).toBe(
    "120 of 400 documents, 30 a second, 10 s left",
  );
});

test("without a known total it says how many and how fast", () => {
  expect(progressLine({ unit: "documents", done: 3, total: undefined, ms: 2000 })).toBe(
    "3 documents, 1.5 a second",
  );
});
