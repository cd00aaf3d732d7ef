import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkedTables, findFaults, sortTable } from "../../../scripts/frames/find-faults.ts";
import { frameTables } from "../../../src/lexicon/frames.ts";

const texts: ReadonlyMap<string, string> = new Map(
  frameTables.map((name) => [
    name,
    readFileSync(new URL(`../../../data/lexicon/${name}.tsv`, import.meta.url), "utf8"),
  ]),
);

const withVerbs = (...rows: readonly string[]) =>
  findFaults(
    new Map([
      ["frames-verb", ["lemma\tframe\trelation", ...rows, ""].join("\n")],
      ["frames-noun", "lemma\tframe\trelation\n"],
      ["frames-adjective", "lemma\tframe\trelation\n"],
      ["noun-classes", "class\tlemma\n"],
    ]),
  );

test("the frames of the lexicon are sorted, unique and readable", () => {
  expect(findFaults(texts)).toEqual([]);
});

test("the frames of the lexicon stand as sorting leaves them", () => {
  for (const name of checkedTables) {
    const text = texts.get(name) ?? "";
    expect(sortTable(text)).toBe(text);
  }
});

test("a frame that gives one construction two relations is a fault", () => {
  const faults = withVerbs("scold\tsubj > obj\tCRITICIZES", "scold\tsubj > obj\tOPPOSES");
  expect(faults).toEqual(["frames-verb: “scold\tsubj > obj” stands twice"]);
});

test("a line out of order is a fault", () => {
  const faults = withVerbs("scold\tsubj > obj\tCRITICIZES", "aid\tsubj > obj\tAIDS");
  expect(faults).toEqual(["frames-verb: “aid\tsubj > obj\tAIDS” is out of order"]);
});

test("an unknown slot, class or relation is a fault that names its row", () => {
  expect(withVerbs("aid\tsubj > object\tAIDS").join()).toContain("“object” is no slot");
  expect(withVerbs("aid\tsubj > obj obj=@fish\tAIDS").join()).toContain("“@fish” is no class");
  expect(withVerbs("aid\tsubj > obj\tHELPS").join()).toContain("“HELPS” is no relation");
});

test("an alternative that stands twice is a fault", () => {
  const [fault] = withVerbs("aid\tsubj > obj|obj\tAIDS");
  expect(fault).toContain("names an alternative twice");
});
