import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Analysis, analyze } from "../../../src/syntax/analyze.ts";
import { isTree } from "../../../src/syntax/decode-tree.ts";
import { readModel } from "../../../src/syntax/model.ts";

const model = readModel(readFileSync(new URL("../../../data/models/english.bin", import.meta.url)));

/** The analysis of words parted by spaces. */
function parse(text: string): Analysis {
  return analyze([text.split(" ")], model)[0] as Analysis;
}

/** Arcs as «label(head, word)». */
function arcs(text: string): string[] {
  const forms = text.split(" ");
  const { heads, deprels } = parse(text);
  return forms.map((form, i) => `${deprels[i]}(${forms[heads[i] ?? -1] ?? ""}, ${form})`);
}

test.each([
  [
    "The governor vetoed the bill on Monday .",
    ["nsubj(vetoed, governor)", "root(, vetoed)", "obj(vetoed, bill)", "obl(vetoed, Monday)"],
  ],
  [
    "The bill was blocked by the Senate .",
    ["nsubj:pass(blocked, bill)", "aux:pass(blocked, was)", "obl:agent(blocked, Senate)"],
  ],
  [
    "Ministers who refused to resign were dismissed .",
    ["nsubj:pass(dismissed, Ministers)", "acl:relcl(Ministers, refused)", "xcomp(refused, resign)"],
  ],
  [
    "The president said that rebels had killed three soldiers .",
    [
      "nsubj(said, president)",
      "ccomp(said, killed)",
      "nsubj(killed, rebels)",
      "obj(killed, soldiers)",
    ],
  ],
  ["Police did not arrest the mayor .", ["advmod(arrest, not)", "obj(arrest, mayor)"]],
])("%s", (text, wanted) => {
  expect(arcs(text)).toEqual(expect.arrayContaining(wanted));
});

test("tags, features and lemmas", () => {
  const { upos, xpos, feats, lemmas } = parse("Two ministers went home .");
  expect(upos).toEqual(["NUM", "NOUN", "VERB", "ADV", "PUNCT"]);
  expect(xpos).toEqual(["CD", "NNS", "VBD", "RB", "."]);
  expect(lemmas).toEqual(["two", "minister", "go", "home", "."]);
  expect(feats[2]).toContain("Tense=Past");
});

test("names and types of mentions", () => {
  const { ner, entities } = parse("Barack Obama met Angela Merkel in Germany .");
  expect(ner).toEqual(["B-PER", "I-PER", "O", "B-PER", "I-PER", "O", "B-LOC", "O"]);
  expect(entities[0]).toBe("person");
  expect(entities[6]).toBe("place");
});

test("a sentence is analysed alike alone and among others", () => {
  const sentences = [
    "Rebels attacked the town .",
    "He resigned",
    "The talks in Geneva failed again .",
  ];
  const together = analyze(
    sentences.map((text) => text.split(" ")),
    model,
  );
  expect(together).toEqual(sentences.map(parse));
  expect(together).toEqual(
    analyze(
      sentences.map((text) => text.split(" ")),
      model,
    ),
  );
});

test("a sentence is analysed alike before and after thousands of other forms", () => {
  const before = parse("Rebels attacked the town .");
  const forms = Array.from({ length: 5000 }, (_, i) => `form${i.toString(36)}x`);
  analyze([forms], model);
  expect(parse("Rebels attacked the town .")).toEqual(before);
});

test("nothing gives nothing", () => {
  expect(analyze([], model)).toEqual([]);
  expect(analyze([[]], model)[0]?.heads).toEqual([]);
  expect(parse("").heads).toEqual([-1]);
});

test.each([
  ["NUL and odd characters", ["\0", "😀", "\u202Eabc", "", " ", "\uD800"]],
  ["a million characters", ["x".repeat(1_000_000), "@".repeat(100_000)]],
  ["ten thousand words", Array.from({ length: 10_000 }, (_, i) => (i % 9 === 8 ? "," : "word"))],
  ["nested quotes", Array.from({ length: 2_000 }, () => "“")],
])(
  "%s give one tree",
  (_, forms) => {
    const { heads, deprels, lemmas, ner } = analyze([forms], model)[0] as Analysis;
    expect(isTree(heads)).toBe(true);
    expect(deprels.filter((label) => label === "root")).toHaveLength(1);
    expect(lemmas).toHaveLength(forms.length);
    expect(ner).toHaveLength(forms.length);
  },
  30_000,
);
