import { expect, test } from "vitest";
import { affixesOf, normalForm, shapeOf } from "../../../src/syntax/form.ts";

// Values of scripts/train/words.py.
test.each([
  ["The", "the", "Xx", [10625, 14827, 15755, 5393, 8774, 4138, 3856]],
  ["1,250", "0,000", "0,0", [7708, 14724, 13651, 15512, 6015, 3374, 13776, 15751, 4006]],
  ["U.S.", "u.s.", "X.X.", [14354, 16126, 11407, 12944, 4670, 9084, 1435, 4927, 12805]],
  ["www.example.org", "!url", "x.x.x", [2495, 10896, 12750, 7970, 12218, 12191, 2163, 863, 268]],
  ["“Zurbarán”", '"zurbarán"', "“Xx”", [2050, 914, 9768, 1620, 2413, 4284, 8398, 7623, 12665]],
  ["don’t", "don't", "x’x", [8401, 11784, 11485, 821, 7963, 15587, 14556, 5399, 11040]],
  ["a😀b", "a😀b", "x😀x", [12030, 11858, 14981, 2061, 7495, 2106, 5564]],
])("«%s» has the numbers of the training", (...given) => {
  const [form, normal, shape, buckets] = given;
  expect(normalForm(form)).toBe(normal);
  expect(shapeOf(form)).toBe(shape);

  expect(affixesOf(form)).toEqual(buckets);
});

test("the rest of an endless form is ignored", () => {
  expect(affixesOf("x".repeat(1_000_000))).toEqual(affixesOf("x".repeat(64)));
});
