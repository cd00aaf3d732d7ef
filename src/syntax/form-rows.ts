import type { Batch } from "./batch.ts";
import { affixesOf, normalForm, startOf } from "./form.ts";
import type { SyntaxModel, Table } from "./model.ts";
import { multiply } from "./multiply.ts";
import { maxForms, maxWords } from "./workspace.ts";

/**
 * For each word of a batch the row in which the kernel's memory keeps what the network makes of its
 * form before it sees the context. New forms are computed, all of them where the rows are full.
 */
export function findFormRows(batch: Batch, model: SyntaxModel): Int32Array {
  const known = model.formRows;
  if (known.size + maxWords > maxForms) known.clear();
  const first = known.size;
  const width = model.words.width + model.affixes.width;
  const input = new Int16Array(model.kernel.memory, model.workspace.input, maxWords * width);
  const rows = new Int32Array(batch.words);
  let word = 0;
  for (const { forms } of batch.parts) {
    for (const whole of forms) {
      const form = startOf(whole);
      const row = known.get(form) ?? known.size;
      if (row === known.size) {
        known.set(ownCopy(form), row);
        const start = (row - first) * width;
        embed(form, model, input.subarray(start, start + width));
      }
      rows[word++] = row;
    }
  }
  computeRows(first, known.size - first, model);
  return rows;
}

/** The input's share in the gates of the first layer, and in the layer under the tags. */
function computeRows(first: number, count: number, model: SyntaxModel): void {
  if (count === 0) return;
  const { workspace, heads, layers } = model;
  const { input, formsForward, formsBackward, direct } = workspace;
  const [forward, backward] = layers[0];
  const places = [
    [forward.input, formsForward],
    [backward.input, formsBackward],
    [heads.direct, direct],
  ] as const;
  for (const [matrix, table] of places) {
    const to = table + first * matrix.columns * 4;
    multiply(model, matrix, { from: input, to, rows: count });
  }
}

/** A string with characters of its own: a part of a text would keep the whole text in memory. */
function ownCopy(form: string): string {
  return Array.from(form).join("");
}

/** Write the input vector of a form: that of the word beside the sum of those of its affixes. */
function embed(form: string, model: SyntaxModel, vector: Int16Array): void {
  const { words, affixes, vocabulary, levels } = model;
  const sum = new Float64Array(vector.length);
  addRow(sum.subarray(0, words.width), words, vocabulary.get(normalForm(form)) ?? 0);
  const rest = sum.subarray(words.width);
  for (const row of affixesOf(form)) addRow(rest, affixes, row);
  for (let i = 0; i < sum.length; i++) vector[i] = toInt16((sum[i] ?? 0) * levels.input);
}

function addRow(sum: Float64Array, { values, scales, width }: Table, row: number): void {
  const start = row * width;
  const scale = scales[row] ?? 0;
  for (let i = 0; i < width; i++) sum[i] = (sum[i] ?? 0) + scale * (values[start + i] ?? 0);
}

function toInt16(value: number): number {
  return Math.max(-32767, Math.min(32767, Math.round(value)));
}
