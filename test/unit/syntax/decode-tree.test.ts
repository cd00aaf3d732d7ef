import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTree, isTree } from "../../../src/syntax/decode-tree.ts";

test("a tree has one root and no cycle", () => {
  expect(isTree([-1, 0, 1])).toBe(true);
  expect(isTree([-1, -1, 1])).toBe(false);
  expect(isTree([1, 0, -1])).toBe(false);
  expect(isTree([0, -1])).toBe(false);
  expect(isTree([])).toBe(false);
});

test("no words have no heads", () => {
  expect(decodeTree({ values: [], words: 0 })).toEqual([]);
});

/** Heads of every word in every way. */
function allTrees(words: number): number[][] {
  let lists: number[][] = [[]];
  for (let i = 0; i < words; i++)
    lists = lists.flatMap((list) =>
      Array.from({ length: words + 1 }, (_, head) => [...list, head - 1]),
    );
  return lists.filter(isTree);
}

test("the tree found is the best of all with a single root", () => {
  const problem = fc.integer({ min: 1, max: 4 }).chain((words) =>
    fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: words * (words + 1),
      maxLength: words * (words + 1),
    }),
  );
  fc.assert(
    fc.property(problem, (values) => {
      const words = Math.floor(Math.sqrt(values.length));
      const sumOf = (heads: readonly number[]) =>
        heads.reduce((sum, head, word) => sum + (values[word * (words + 1) + head + 1] ?? 0), 0);
      const found = decodeTree({ values, words });
      expect(isTree(found)).toBe(true);
      expect(sumOf(found)).toBe(Math.max(...allTrees(words).map(sumOf)));
    }),
  );
});

test("many equal words become a tree soon", () => {
  const words = 160;
  const size = words + 1;
  const values = Array.from({ length: words * size }, (_, i) => (i % size) - ((i * 7) % 3));
  expect(isTree(decodeTree({ values, words }))).toBe(true);
});
