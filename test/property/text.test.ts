import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/text/document.ts";
import { readDocument } from "../../src/text/read-document.ts";

const pieces = [
  ..."\"'“”‘’«»()[]{}.,;:!?…—–-•*/\\@#$%&_",
  ...[
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    "  ",
    "\u00A0",
    "\u2028",
    "\u200B",
    "\u200D",
    "\u200F",
    "\uFEFF",
  ],
  ...["\u0000", "\u001B[2J", "\uD800", "\uDC00", "\u0301", "🎉", "👩‍🚀", "🇳🇴", "שלום", "北京"],
  ...[
    "Gen.",
    "U.S.",
    "J.",
    "p.m.",
    "No.",
    "e.g.",
    "the",
    "The",
    "won't",
    "cannot",
    "workers'",
    "i",
  ],
  ...[
    "5.2",
    "$5",
    "12%",
    "1.",
    "9/11",
    "a@b.org",
    "https://a.org/b.",
    "Norland",
    "army",
    "re-elect",
  ],
];

const strangeText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 120 }),
);

const seen = /[^\s\p{Cc}\p{Cf}]/u;

describe("any text", () => {
  test("its tokens have exact offsets, keep their order and hold everything that can be seen", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        let end = 0;
        for (const token of tokensOf(readDocument({ id: "x", text }))) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).not.toMatch(seen);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(seen);
      }),
    );
  });

  test("its sentences begin and end with their tokens, and none is empty", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        for (const { start, end, tokens } of readDocument({ id: "x", text }).sentences) {
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
        }
      }),
    );
  });

  test("its tokens never cut a pair of surrogates", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-composite", maxLength: 900 }), (text) => {
        for (const token of tokensOf(readDocument({ id: "x", text })))
          expect(token.text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test("its quotations lie in it, in order", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        const { quotations } = readDocument({ id: "x", text });
        quotations.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(quotations[i - 1]?.start ?? 0).toBeLessThanOrEqual(start);
        });
      }),
    );
  });

  test("is read twice the same", () => {
    fc.assert(
      fc.property(strangeText, (text) => {
        expect(readDocument({ id: "x", text })).toEqual(readDocument({ id: "x", text }));
      }),
    );
  });

  test("keeps only known mentions that lie in it and do not cross", () => {
    const span = fc.record({
      start: fc.integer({ min: -2, max: 30 }),
      end: fc.integer({ min: -2, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(span), (text, mentions) => {
        const { knownMentions, issues } = readDocument({ id: "x", text, mentions });
        const bad = issues.filter(({ code }) => code === "bad-mention");
        expect(knownMentions.length + bad.length).toBe(mentions.length);
        for (const a of knownMentions)
          for (const b of knownMentions)
            expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }),
    );
  });
});

describe("huge text", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["10,000 nested quotes", `${"“".repeat(10_000)}we${"”".repeat(10_000)}`],
    ["10,000 nested straight quotes", `${' "a'.repeat(10_000)}${'" '.repeat(10_000)}`],
    ["20,000 quotes that never close", '"We '.repeat(20_000)],
    ["a million characters without a space", "a".repeat(1_000_000)],
    ["a million characters of an address", "a.b-c@".repeat(170_000)],
    ["100,000 full stops", ". ".repeat(100_000)],
    ["100,000 full stops in a row", ".".repeat(100_000)],
    ["100,000 brackets", "[1] ".repeat(100_000)],
    ["100,000 lines", "Norland votes\n".repeat(100_000)],
    ["100,000 apostrophes", "s' ".repeat(100_000)],
    ["a word with 100,000 endings", `do${"n't".repeat(100_000)}`],
    ["100,000 marks on one letter", `e${"\u0301".repeat(100_000)}`],
    ["a sentence of 100,000 words", "Norland and ".repeat(50_000)],
  ];

  test.each(hostile)(
    "%s are read to the end",
    (_, text) => {
      const document = readDocument({ id: "x", text });
      const tokens = tokensOf(document);
      expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/\s+/gu, ""));
      expect(
        Math.max(...document.sentences.map((sentence) => sentence.tokens.length)),
      ).toBeLessThan(300);
    },
    60_000,
  );
});

function tokensOf({ sentences }: Document): Document["sentences"][number]["tokens"] {
  return sentences.flatMap(({ tokens }) => tokens);
}
