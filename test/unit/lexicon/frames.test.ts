import { expect, test } from "vitest";
import { readFrames } from "../../../src/lexicon/frames.ts";

const verbs = (...rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ["frames-verb", ["lemma\tframe\trelation", ...rows].join("\n")],
    ["noun-classes", "class\tlemma\naccord\tpact\naccord\ttreaty"],
  ]);

test("a frame has its slots in order, its constraints and its relation", () => {
  const frames = readFrames(
    verbs("sign\tsubj > obl:with|iobj obj=@accord|deal not obl:for\tAGREES_WITH"),
  );
  const frame = frames.verbs.get("sign")?.[0];
  expect(frame?.source).toEqual([["subj"]]);
  expect(frame?.target).toEqual([["obl:with"], ["iobj"]]);
  expect(frame?.relation).toBe("AGREES_WITH");
  expect(frame?.constraints).toEqual([
    { negated: false, slots: [["obj"]], lemmas: new Set(["pact", "treaty", "deal"]) },
    { negated: true, slots: [["obl:for"]], lemmas: null },
  ]);
});

test("a way may lead through several slots", () => {
  const frames = readFrames(verbs("urge\tsubj > comp.obl:with\tREQUESTS"));
  expect(frames.verbs.get("urge")?.[0]?.target).toEqual([["comp", "obl:with"]]);
});

test("“not” before a relation denies it", () => {
  const frame = readFrames(verbs("drop\tsubj > obj\tnot OPPOSES")).verbs.get("drop")?.[0];
  expect([frame?.relation, frame?.denies]).toEqual(["OPPOSES", true]);
});

test("a verb with a particle is found by its first word, before the bare verb", () => {
  const frames = readFrames(verbs("call\tsubj > obj\tCONSULTS", "call off\tsubj > obj\tOPPOSES"));
  expect(frames.verbs.get("call")?.map(({ lemma }) => lemma)).toEqual(["call off", "call"]);
});

test("frames that ask for certain words come before those that only ask for a kind", () => {
  const frames = readFrames(
    verbs("cut\tsubj > obj kind(target)=policy\tOPPOSES", "cut\tsubj > obl:to obj=aid\tSANCTIONS"),
  );
  expect(frames.verbs.get("cut")?.map(({ relation }) => relation)).toEqual([
    "SANCTIONS",
    "OPPOSES",
  ]);
});

test.each([
  ["a relation that is none", "hug\tsubj > obj\tLOVES", "“LOVES” is no relation"],
  ["a frame without an arrow", "hug\tsubj obj\tSUPPORTS", "“subj obj” is no frame"],
  ["a slot that is none", "hug\tsubj > object\tSUPPORTS", "“object” is no slot"],
  ["a class that is none", "hug\tsubj > obj obj=@bears\tSUPPORTS", "“@bears” is no class of nouns"],
  ["a kind that is none", "hug\tsubj > obj kind(target)=bear\tSUPPORTS", "“bear” names no kinds"],
])("%s is refused with its table and row", (_, row, reason) => {
  expect(() => readFrames(verbs(row))).toThrow(/^frames-verb\.tsv, row “hug · /u);
  expect(() => readFrames(verbs(row))).toThrow(reason);
});

test("the lemma that a model makes up is taken back to the known word", () => {
  const frames = readFrames(verbs("free\tsubj > obj\tCONCEDES_TO"));
  expect(frames.lemmaOf({ text: "freed", pos: "verb", lemma: "fre" })).toBe("free");
});
