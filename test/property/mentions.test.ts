import fc from "fast-check";
import { expect, test } from "vitest";
import { bySpan } from "../../src/core/span.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import type { Mentioned } from "../../src/mention/mention.ts";
import { parseDocument } from "../../src/syntax/parse-document.ts";
import type { Parsed } from "../../src/syntax/parsed.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { newsLike } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { testLanguage } from "../support/language.ts";

const timeout = 120_000;
const runs = { numRuns: 60 };

function parse(text: string): Parsed {
  return parseDocument(readDocument({ id: "a", text }), testLanguage().model);
}

function mentionsIn(parsed: Parsed): Mentioned {
  return findMentions(parsed, testLanguage().lexicon);
}

test("mentions stand in order, hold their words and point at entities that all have one", {
  timeout,
}, () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const { mentions, entities, sentences } = mentionsIn(parse(text));
      expect([...mentions].sort(bySpan)).toEqual(mentions);
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.first).toBeLessThanOrEqual(mention.head);
        expect(mention.head).toBeLessThan(mention.last);
        expect(sentences[mention.sentence]?.words[mention.head]).toBeDefined();
      }
      const pointedAt = new Set(mentions.map((mention) => mention.entity));
      expect(pointedAt).toEqual(new Set(entities.keys()));
    }),
    runs,
  );
});

test("no two mentions are the same words", { timeout }, () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const places = mentionsIn(parse(text)).mentions.map(({ start, end }) => `${start}-${end}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    runs,
  );
});

test("a document is read without a change to it, and twice the same", { timeout }, () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const parsed = deepFreeze(parse(text));
      expect(mentionsIn(parsed)).toEqual(mentionsIn(parsed));
    }),
    runs,
  );
});

test("a mention that the caller knows is kept to the letter", { timeout }, () => {
  fc.assert(
    fc.property(newsLike, fc.nat(), (text, pick) => {
      const tokens = parse(text).sentences.flatMap((sentence) => sentence.tokens);
      const token = tokens[pick % Math.max(1, tokens.length)];
      if (!token) return;
      const known = [{ start: token.start, end: token.end, kind: "group" as const }];
      const given = mentionsIn({ ...parse(text), knownMentions: known });
      const kept = given.mentions.filter(({ rule }) => rule === "given");
      expect(kept.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(known);
    }),
    runs,
  );
});
