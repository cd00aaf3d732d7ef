import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readModel } from "../../../src/syntax/model.ts";
import { parseDocument } from "../../../src/syntax/parse-document.ts";
import type { ParsedSentence } from "../../../src/syntax/parsed.ts";
import { readDocument } from "../../../src/text/read-document.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const model = readModel(readFileSync(new URL("../../../data/models/english.bin", import.meta.url)));

function parse(text: string): readonly ParsedSentence[] {
  return parseDocument(deepFreeze(readDocument({ id: "case", text })), model).sentences;
}

/** Who depends on whom and how: "Senate <nsubj- blocked". */
function links(text: string): string[] {
  return parse(text).flatMap(({ words }) =>
    words.map((word) => `${word.text} <${word.deprel}- ${words[word.head]?.text ?? "ROOT"}`),
  );
}

test("subject and object of an active verb are found", () => {
  expect(links("The president attacked the senate.")).toEqual(
    expect.arrayContaining(["president <nsubj- attacked", "senate <obj- attacked"]),
  );
});

test("the subject of a passive verb is found, and the verb is marked as passive", () => {
  const text = "The bill was blocked by the court.";
  expect(links(text)).toContain("bill <nsubj:pass- blocked");
  expect(parse(text)[0]?.words[3]).toMatchObject({ lemma: "block", feats: { Voice: "Pass" } });
});

test("a negation is marked", () => {
  const word = parse("They did not sign the treaty.")[0]?.words[2];
  expect(word).toMatchObject({ text: "not", feats: { Polarity: "Neg" } });
});

test("the place of a report is no part of the clause behind it", () => {
  expect(links("OSLO - Norway attacked Sweden.")).toEqual(
    expect.arrayContaining(["OSLO <parataxis- attacked", "Norway <nsubj- attacked"]),
  );
});

test("the first of two joined by a hyphen is no place of a report", () => {
  expect(links("NATO-Russia talks failed on Monday.")).not.toContain("NATO <parataxis- failed");
});

test("a participle that describes the noun behind it is no verb", () => {
  expect(links("Iran warned neighbouring Iraq that it would close the strait.")).toEqual(
    expect.arrayContaining([
      "neighbouring <amod- Iraq",
      "Iraq <obj- warned",
      "close <ccomp- warned",
    ]),
  );
});

test("every sentence of any text has one word for each token and exactly one root", () => {
  const parts = fc.constantFrom(
    "Norland",
    "attacks",
    ".",
    "\n\n",
    '"',
    "’s",
    "\u0000",
    "🎉",
    "of",
    "1.",
    "—",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
      for (const sentence of parse(words.join(" "))) {
        expect(sentence.words.map(({ text }) => text)).toEqual(
          sentence.tokens.map(({ text }) => text),
        );
        expect(sentence.words.filter(({ head }) => head < 0)).toHaveLength(1);
      }
    }),
    { numRuns: 25 },
  );
});
