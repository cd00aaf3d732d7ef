import { expect, test } from "vitest";
import { findComponents } from "../../../src/graph/find-components.ts";

test("the parts that hang together, the largest first", () => {
  const pairs = [
    { a: 1, b: 5, edges: 1 },
    { a: 5, b: 3, edges: 1 },
    { a: 0, b: 4, edges: 1 },
  ];
  expect(findComponents(6, pairs)).toEqual([[1, 3, 5], [0, 4], [2]]);
});

test("no nodes have no parts", () => {
  expect(findComponents(0, [])).toEqual([]);
});
