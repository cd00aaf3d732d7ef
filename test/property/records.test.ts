import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "../../src/pipeline.ts";
import type { GraphRecord } from "../../src/record/record.ts";
import { newsLike } from "../support/arbitraries.ts";
import { deepFreeze } from "../support/deep-freeze.ts";
import { testLanguage } from "../support/language.ts";

const timeout = 120_000;
const articles = ["petro-trump.txt", "gold/strait-dispute.txt", "gold/tariff-bill.txt"].map(
  (name) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"),
);

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Every object in a record that has a start and an end. */
function spansOf(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  return "start" in value && "end" in value ? [value as Quoted, ...inner] : inner;
}

function expectExactSpans(records: readonly GraphRecord[], text: string): void {
  for (const { start, end, text: words } of records.flatMap(spansOf)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    if (words !== undefined) expect(text.slice(start, end)).toBe(words);
  }
}

test("every span of every record holds the words it says, in articles", { timeout }, () => {
  for (const [i, text] of articles.entries())
    expectExactSpans(extract({ id: `a${i}`, text }, testLanguage()), text);
});

test("every span of every record holds the words it says, in any text", { timeout }, () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      expectExactSpans(extract({ id: "a", text }, testLanguage()), text);
    }),
    { numRuns: 60 },
  );
});

test("the ends of every claim and statement are entities of the same document", { timeout }, () => {
  for (const [i, text] of articles.entries()) {
    const records = extract({ id: `a${i}`, text }, testLanguage());
    const ids = new Set(records.filter((r) => r.record === "entity").map((r) => r.id));
    for (const claim of records.filter((r) => r.record === "claim")) {
      expect(ids).toContain(claim.source);
      expect(ids).toContain(claim.target);
      if (claim.by !== null) expect(ids).toContain(claim.by);
    }
    for (const statement of records.filter((r) => r.record === "statement"))
      if (statement.speaker !== null) expect(ids).toContain(statement.speaker);
  }
});

test("the same document gives the same bytes, and is not changed", { timeout }, () => {
  for (const text of articles) {
    const document = deepFreeze({ id: "a", text });
    expect(JSON.stringify(extract(document, testLanguage()))).toBe(
      JSON.stringify(extract(document, testLanguage())),
    );
  }
});
