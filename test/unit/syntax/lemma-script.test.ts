import { expect, test } from "vitest";
import { applyScript, isUsable, readScript } from "../../../src/syntax/lemma-script.ts";

test.each([
  ["studies", "k3+y", "study"],
  ["Was", "l3+be", "be"],
  ["OBAMA", "c0+", "Obama"],
  ["i", "c0+", "I"],
  ["C++", "k0+", "C++"],
])("«%s» by %s is «%s»", (form, script, lemma) => {
  expect(applyScript(readScript(script), form)).toBe(lemma);
});

test("a script that leaves nothing is not usable", () => {
  expect(isUsable(readScript("k1+"), "s")).toBe(false);
  expect(isUsable(readScript("k2+"), "s")).toBe(false);
  expect(isUsable(readScript("k2+be"), "'m")).toBe(true);
});
