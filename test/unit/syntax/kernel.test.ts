import { expect, test } from "vitest";
import { makeKernel } from "../../../src/syntax/kernel.ts";

const kernel = makeKernel(65536);

/** Numbers that look random and are always the same. */
function noise(count: number, range: number): number[] {
  let seed = 7;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed % (2 * range + 1)) - range;
  });
}

test("multiply is the product with panels of eight columns, scaled and shifted", () => {
  const [rows, columns, depth] = [4, 32, 6];
  const a = noise(rows * depth, 3000);
  const w = noise(columns * depth, 127);
  // panel, then pair of k, then column of the panel, then k of the pair
  const panels = w.map((_, i) => {
    const [panel, place] = [Math.floor(i / (8 * depth)), i % (8 * depth)];
    const [pair, column] = [Math.floor(place / 16), Math.floor((place % 16) / 2)];
    return w[(panel * 8 + column) * depth + pair * 2 + (place % 2)] ?? 0;
  });
  new Int16Array(kernel.memory, 0, a.length).set(a);
  new Int16Array(kernel.memory, 1024, w.length).set(panels);
  const affine = new Float32Array(kernel.memory, 2048, 2 * columns);
  affine.fill(0.5, 0, columns).fill(3, columns);
  kernel.multiply(0, 1024, 2048, 4096, rows, columns, depth);
  const out = new Float32Array(kernel.memory, 4096, rows * columns);
  const product = (row: number, column: number) =>
    a
      .slice(row * depth, (row + 1) * depth)
      .reduce((sum, value, k) => sum + value * (w[column * depth + k] ?? 0), 0);
  const wanted = Array.from(
    { length: rows * columns },
    (_, i) => product(Math.floor(i / columns), i % columns) / 2 + 3,
  );
  expect([...out]).toEqual(wanted);
});

test("step is a step of an LSTM", () => {
  const hidden = 4;
  const gates = noise(4 * hidden, 400).map((value) => value / 100);
  const before = noise(hidden, 90).map((value) => value / 100);
  new Float32Array(kernel.memory, 0, 16).set(gates);
  new Float32Array(kernel.memory, 1024, 16).fill(0);
  new Float32Array(kernel.memory, 2048, 4).set(before);
  new Int32Array(kernel.memory, 4096, 1).fill(0);
  kernel.step(0, 1024, 2048, 3072, 4096, 4096, 5120, 1, hidden, 16384);
  const state = new Int16Array(kernel.memory, 3072, hidden);
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));
  for (let i = 0; i < hidden; i++) {
    const [input = 0, forget = 0, value = 0, output = 0] = [0, 4, 8, 12].map((k) => gates[k + i]);
    const cell = logistic(forget) * (before[i] ?? 0) + logistic(input) * Math.tanh(value);
    expect((state[i] ?? 0) / 16384).toBeCloseTo(logistic(output) * Math.tanh(cell), 3);
  }
  expect([...new Int16Array(kernel.memory, 5120, hidden)]).toEqual([...state]);
});

test("compare gives all products of two lists of rows", () => {
  const a = noise(3 * 8, 4000);
  const b = noise(2 * 8, 4000).reverse();
  new Int16Array(kernel.memory, 0, a.length).set(a);
  new Int16Array(kernel.memory, 1024, b.length).set(b);
  kernel.compare(0, 1024, 2048, 3, 2, 8, 8);
  const product = (i: number, j: number) =>
    a.slice(i * 8, i * 8 + 8).reduce((sum, value, k) => sum + value * (b[j * 8 + k] ?? 0), 0);
  const wanted = [0, 1, 2].flatMap((i) => [product(i, 0), product(i, 1)]);
  expect([...new Int32Array(kernel.memory, 2048, 6)]).toEqual(wanted);
});

test("largest gives the place of the first of the largest in each row", () => {
  new Float32Array(kernel.memory, 0, 8).set([-3, -1, -1, 99, 5, 5, 4, 99]);
  kernel.largest(0, 16, 1024, 2, 3);
  expect([...new Int32Array(kernel.memory, 1024, 2)]).toEqual([1, 0]);
});

test("add gives each row the row that it names", () => {
  new Float32Array(kernel.memory, 0, 8).set([1, 2, 3, 4, 10, 20, 30, 40]);
  new Float32Array(kernel.memory, 1024, 8).set([1, 1, 1, 1, 0, 0, 0, 0]);
  new Int32Array(kernel.memory, 2048, 2).set([1, 0]);
  kernel.add(0, 2048, 1024, 2, 4);
  const sums = new Float32Array(kernel.memory, 1024, 8);
  expect([...sums]).toEqual([11, 21, 31, 41, 1, 2, 3, 4]);
});

test("squeeze rounds and keeps within limits", () => {
  new Float32Array(kernel.memory, 0, 4).set([-1, 0.26, 2, 1000]);
  kernel.squeeze(0, 16, 1024, 1, 4, 10, 0, 500);
  expect([...new Int16Array(kernel.memory, 1024, 4)]).toEqual([0, 3, 20, 500]);
});

test("pair joins sums and products", () => {
  new Float32Array(kernel.memory, 0, 8).set([1, -2, 3, 4, 1, 2, 3, 4]);
  new Float32Array(kernel.memory, 1024, 8).set([1, 1, 1, -9, 2, 2, -2, 0]);
  kernel.pair(0, 1024, 2048, 4, 4, 10);
  expect([...new Int16Array(kernel.memory, 2048, 8)]).toEqual([20, 0, 40, 0, 20, 40, -60, 0]);
});
