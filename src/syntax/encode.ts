import type { Batch } from "./batch.ts";
import type { Embedder } from "./embed.ts";
import type { Half, Linear, SyntaxModel } from "./model.ts";

/** What 1.0 is in the 16-bit states of the recurrent layers. */
const stateLevel = 16384;

/** Run the recurrent layers: leaves the states of the second and third layer in the workspace. */
export function encode(batch: Batch, model: SyntaxModel, embedder: Embedder): void {
  const { workspace, layers } = model;
  writeInput(batch, model, embedder);
  writeOrder(batch, model);
  const buffers = [workspace.input, workspace.lower, workspace.middle, workspace.upper];
  layers.forEach((halves, i) => {
    const from = buffers[i] ?? 0;
    const to = buffers[i + 1] ?? 0;
    halves.forEach((half, side) => {
      runHalf(batch, model, { half, side, from, to });
    });
  });
}

/** out = matrix × rows, in the kernel. */
export function multiply(model: SyntaxModel, matrix: Linear, call: Rows): void {
  const { weights, affine, columns, depth } = matrix;
  model.kernel.multiply(call.from, weights, affine, call.to, call.rows, columns, depth);
}

/** Addresses of input and output, and the number of rows. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

function writeInput(batch: Batch, model: SyntaxModel, embedder: Embedder): void {
  const width = model.sizes.word + model.sizes.affix;
  const size = batch.words * width;
  const input = new Int16Array(model.kernel.memory, model.workspace.input, size);
  let next = 0;
  for (const part of batch.parts) {
    for (const form of part.forms) {
      input.set(embedder.vectorOf(form), next);
      next += width;
    }
  }
}

/** Row numbers by step: first of the forward direction, then of the backward one. */
function writeOrder(batch: Batch, model: SyntaxModel): void {
  const order = new Int32Array(model.kernel.memory, model.workspace.order, 2 * batch.words);
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
}

/** Sentences longer than `step` words; they come first. */
function countAt(batch: Batch, step: number): number {
  let count = batch.parts.length;
  while (count > 0 && (batch.parts[count - 1]?.forms.length ?? 0) <= step) count--;
  return count;
}

interface Run {
  readonly half: Half;
  readonly side: number;
  readonly from: number;
  readonly to: number;
}

function runHalf(batch: Batch, model: SyntaxModel, run: Run): void {
  const { kernel, workspace, sizes } = model;
  const { gates, recurrent, cell, state } = workspace;
  multiply(model, run.half.input, { from: run.from, to: gates, rows: batch.words });
  new Uint8Array(kernel.memory, cell, batch.parts.length * sizes.hidden * 4).fill(0);
  new Uint8Array(kernel.memory, state, batch.parts.length * sizes.hidden * 2).fill(0);
  const out = run.to + run.side * sizes.hidden * 2;
  let order = workspace.order + run.side * batch.words * 4;
  const end = order + batch.words * 4;
  for (let step = 0; order < end; step++) {
    const count = countAt(batch, step);
    multiply(model, run.half.state, { from: state, to: recurrent, rows: count });
    kernel.step(gates, recurrent, cell, state, order, out, count, sizes.hidden, stateLevel);
    order += count * 4;
  }
}
