import { expect, test } from "vitest";
import { claimRules, guessRules } from "../../../src/claim/extract-claims.ts";
import { claimed } from "../../support/read-claims.ts";

const rules = [...claimRules, ...guessRules];

test.each(rules)("$name reads its own example: $example", ({ name, example }) => {
  const rulesFound = claimed(example).claims.map(({ rule }) => rule);
  expect(rulesFound).toContain(name);
});

test("rules have names of their own", () => {
  const names = rules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
