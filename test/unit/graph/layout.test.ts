import { expect, test } from "vitest";
import { layout } from "../../../src/graph/layout.ts";
import { measureClutter } from "../../../src/graph/measure-clutter.ts";
import type { Pair, Picture } from "../../../src/graph/picture.ts";

function picture(nodes: number, ends: readonly (readonly [number, number])[]): Picture {
  return {
    radii: Array.from({ length: nodes }, () => 12),
    widths: Array.from({ length: nodes }, () => 70),
    pairs: ends.map(([a, b]): Pair => ({ a, b, edges: 1 })),
  };
}

function ring(nodes: number): Picture {
  return picture(
    nodes,
    Array.from({ length: nodes }, (_, i) => [i, (i + 1) % nodes] as const),
  );
}

test("a ring is drawn without crossings, overruns or overlapping labels", () => {
  expect(measureClutter(layout(ring(12)), ring(12))).toEqual({
    crossings: 0,
    overruns: 0,
    overlaps: 0,
  });
});

test("two nodes that many edges join stand well apart", () => {
  const two: Picture = { radii: [10, 10], widths: [60, 60], pairs: [{ a: 0, b: 1, edges: 6 }] };
  const { x, y } = layout(two);
  expect(Math.hypot((x[0] ?? 0) - (x[1] ?? 0), (y[0] ?? 0) - (y[1] ?? 0))).toBeGreaterThan(120);
});

test("nodes without edges stand in rows below the others", () => {
  const { y } = layout(
    picture(6, [
      [0, 1],
      [1, 2],
    ]),
  );
  const [linked, lone] = [y.slice(0, 3), y.slice(3)];
  expect(Math.max(...lone)).toBeLessThan(Math.min(...linked));
});

test("a single node and no node have their places", () => {
  expect(layout(picture(0, [])).x).toHaveLength(0);
  expect([...layout(picture(1, [])).x].every(Number.isFinite)).toBe(true);
});

test("a large graph is placed in full", () => {
  const { x, y } = layout(ring(500));
  expect([...x, ...y].every(Number.isFinite)).toBe(true);
});

test("the same picture is always drawn the same", () => {
  expect(layout(ring(20))).toEqual(layout(ring(20)));
});

test("crossings, overruns and overlaps are counted", () => {
  const cross = picture(4, [
    [0, 1],
    [2, 3],
  ]);
  const places = (x: number[], y: number[]) => ({
    x: Float64Array.from(x),
    y: Float64Array.from(y),
  });
  expect(measureClutter(places([-200, 200, 0, 0], [0, 0, -200, 200]), cross)).toEqual({
    crossings: 1,
    overruns: 0,
    overlaps: 0,
  });
  expect(measureClutter(places([-200, 200, 0, 30], [0, 0, 5, 5]), cross)).toEqual({
    crossings: 0,
    overruns: 2,
    overlaps: 1,
  });
});

test("parts that do not hang together stand apart from each other", () => {
  const { y } = layout(
    picture(7, [
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 4],
      [5, 6],
    ]),
  );
  const [main, others] = [y.slice(0, 3), y.slice(3)];
  expect(Math.max(...others)).toBeLessThan(Math.min(...main));
});
