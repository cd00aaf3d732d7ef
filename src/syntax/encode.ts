import type { Batch } from "./batch.ts";
import { findFormRows } from "./form-rows.ts";
import type { Linear, SyntaxModel } from "./model.ts";
import { multiply } from "./multiply.ts";

/** What 1.0 is in the 16-bit states of the recurrent layers. */
const stateLevel = 16384;

/** Run the recurrent layers: leaves the states of the second and third layer in the workspace. */
export function encode(batch: Batch, model: SyntaxModel): void {
  const { lower, middle, upper, gates, order, forms, formOrder } = model.workspace;
  const { formsForward, formsBackward } = model.workspace;
  const rows = findFormRows(batch, model);
  new Int32Array(model.kernel.memory, forms, batch.words).set(rows);
  writeOrder(batch, model, rows);
  const [first, second, third] = model.layers;
  const sides = [formsForward, formsBackward];
  first.forEach(({ state }, side) => {
    const x = sides[side] ?? 0;
    runSteps(batch, model, { state, side, x, given: formOrder, to: lower });
  });
  for (const [halves, from, to] of [
    [second, lower, middle],
    [third, middle, upper],
  ] as const) {
    halves.forEach(({ input, state }, side) => {
      multiply(model, input, { from, to: gates, rows: batch.words });
      runSteps(batch, model, { state, side, x: gates, given: order, to });
    });
  }
}

/** Rows of words, and of their forms, by step: first of the forward direction, then of the backward one. */
function writeOrder(batch: Batch, model: SyntaxModel, rows: Int32Array): void {
  const { workspace, kernel } = model;
  const order = new Int32Array(kernel.memory, workspace.order, 2 * batch.words);
  let next = 0;
  for (let step = 0; next < batch.words; step++) {
    const count = countAt(batch, step);
    for (let i = 0; i < count; i++) {
      const start = batch.starts[i] ?? 0;
      const size = batch.parts[i]?.forms.length ?? 0;
      order[next] = start + step;
      order[batch.words + next] = start + size - 1 - step;
      next++;
    }
  }
  const formOrder = new Int32Array(kernel.memory, workspace.formOrder, 2 * batch.words);
  formOrder.set(order.map((word) => rows[word] ?? 0));
}

/** Sentences longer than `step` words; they come first. */
function countAt(batch: Batch, step: number): number {
  let count = batch.parts.length;
  while (count > 0 && (batch.parts[count - 1]?.forms.length ?? 0) <= step) count--;
  return count;
}

/** One direction of a layer: where the input's share in the gates is, and in which row for each step. */
interface Run {
  readonly state: Linear;
  readonly side: number;
  readonly x: number;
  readonly given: number;
  readonly to: number;
}

function runSteps(batch: Batch, model: SyntaxModel, run: Run): void {
  const { kernel, workspace, sizes } = model;
  const { hidden } = sizes;
  const { recurrent, cell, state } = workspace;
  new Uint8Array(kernel.memory, cell, batch.parts.length * hidden * 4).fill(0);
  new Uint8Array(kernel.memory, state, batch.parts.length * hidden * 2).fill(0);
  const out = run.to + run.side * hidden * 2;
  const behind = run.side * batch.words;
  let next = 0;
  for (let step = 0; next < batch.words; step++) {
    const count = countAt(batch, step);
    const given = run.given + (behind + next) * 4;
    const rows = workspace.order + (behind + next) * 4;
    multiply(model, run.state, { from: state, to: recurrent, rows: count });
    kernel.step(run.x, recurrent, cell, state, given, rows, out, count, hidden, stateLevel);
    next += count;
  }
}
