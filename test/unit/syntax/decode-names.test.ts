import { expect, test } from "vitest";
import { decodeNames } from "../../../src/syntax/decode-names.ts";

const tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];

const scores = tags.flatMap((before) =>
  tags.map((tag) => (tag[0] === "I" && tag.slice(1) !== before.slice(1) ? -10_000 : 0)),
);

function decode(...rows: number[][]): string[] {
  const names = { values: rows.flat(), start: 0, stride: tags.length, words: rows.length };
  return decodeNames(names, { tags, scores });
}

test("a name never starts with I-", () => {
  expect(decode([0, 1, 9, 0, 0])).toEqual(["B-PER"]);
});

test("I- continues a name of its own type", () => {
  expect(decode([0, 3, 0, 2, 0], [0, 0, 0, 0, 5])).toEqual(["B-ORG", "I-ORG"]);
});

test("the best legal sequence wins over the best tags", () => {
  expect(decode([5, 4, 0, 0, 0], [0, 0, 3, 0, 0])).toEqual(["B-PER", "I-PER"]);
});
