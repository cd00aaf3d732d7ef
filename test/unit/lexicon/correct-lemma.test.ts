import { expect, test } from "vitest";
import { correctLemma } from "../../../src/lexicon/correct-lemma.ts";

const known = {
  lemmas: new Set(["free/verb", "cancel/verb", "bar/verb", "sue/verb", "deny/verb", "gunman/noun"]),
  irregular: new Map([["struck/verb", "strike"]]),
};

const verb = (text: string, lemma: string) => correctLemma({ text, pos: "verb", lemma }, known);

test("a lemma that is no word is replaced by the word that has the form", () => {
  expect(verb("freed", "fre")).toBe("free");
  expect(verb("suing", "su")).toBe("sue");
  expect(verb("Denied", "deni")).toBe("deny");
});

test("a doubled consonant is taken back", () => {
  expect(verb("cancelled", "cancell")).toBe("cancel");
  expect(verb("barring", "barr")).toBe("bar");
});

test("irregular forms come from the table", () => {
  expect(verb("struck", "strucd")).toBe("strike");
});

test("men are men in nouns alone", () => {
  expect(correctLemma({ text: "gunmen", pos: "noun", lemma: "gunme" }, known)).toBe("gunman");
});

test("a known lemma and a form of no known word stay as they are", () => {
  expect(verb("freeing", "free")).toBe("free");
  expect(verb("blorked", "blork")).toBe("blork");
});
