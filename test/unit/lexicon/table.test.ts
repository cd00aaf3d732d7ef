import { expect, test } from "vitest";
import { readTable } from "../../../src/lexicon/table.ts";

test("a table is its rows below the header, without remarks", () => {
  expect(readTable("words", "lemma\tkind\n# nouns\nplan\tpolicy\n")).toEqual([["plan", "policy"]]);
});

test("a row of another width is refused with its line", () => {
  expect(() => readTable("words", "lemma\tkind\nplan\n")).toThrow(
    "words.tsv, line 2: 1 columns instead of 2",
  );
});
