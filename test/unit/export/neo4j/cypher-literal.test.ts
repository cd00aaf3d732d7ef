import { expect, test } from "vitest";
import { cypherString, cypherValue } from "../../../../src/export/neo4j/cypher-literal.ts";

test("a text is one literal on one line, whatever it holds", () => {
  expect(cypherString(`it's "quoted" \\u0027\n\t\u0000\u2028`)).toBe(
    '"it\'s \\"quoted\\" \\\\u0027\\n\\t\\u0000\\u2028"',
  );
});

test("values are written by their types: a float keeps its point, a date is a date", () => {
  expect([
    cypherValue("mentions", 3),
    cypherValue("x", 3),
    cypherValue("tone", -5.8),
    cypherValue("confidence", 1e-7),
    cypherValue("negated", false),
    cypherValue("published", "2031-02-03"),
    cypherValue("url", null),
    cypherValue("starts", [1, 2]),
    cypherValue("aliases", ['a "b"']),
  ]).toEqual([
    ...["3", "3.0", "-5.8", "1e-7", "false", 'date("2031-02-03")', "null"],
    ...["[1, 2]", '["a \\"b\\""]'],
  ]);
});
