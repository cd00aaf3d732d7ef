import { expect, test } from "vitest";
import { cypherMap, cypherString } from "../../../../src/export/neo4j/cypher-literal.ts";

test("a text is one literal on one line, whatever it holds", () => {
  expect(cypherString(`it's "quoted" \\u0027\n\t\u0000\u2028`)).toBe(
    '"it\'s \\"quoted\\" \\\\u0027\\n\\t\\u0000\\u2028"',
  );
});

test("values are written by their types: a float keeps its point, a date is a date", () => {
  const map = { mentions: 3, x: 3, tone: -5.8, confidence: 1e-7, negated: false };
  expect(
    cypherMap({ ...map, published: "2031-02-03", url: null, starts: [1, 2], aliases: ["a"] }),
  ).toBe(
    '{mentions: 3, x: 3.0, tone: -5.8, confidence: 1e-7, negated: false, published: date("2031-02-03"), url: null, starts: [1, 2], aliases: ["a"]}',
  );
});
