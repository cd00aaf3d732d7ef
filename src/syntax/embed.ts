import { affixesOf, normalForm } from "./form.ts";
import type { SyntaxModel, Table } from "./model.ts";
import { at } from "./numbers.ts";

/** The input vectors of forms, each computed once. */
export class Embedder {
  readonly #model: SyntaxModel;
  readonly #known = new Map<string, Int16Array>();

  constructor(model: SyntaxModel) {
    this.#model = model;
  }

  vectorOf(form: string): Int16Array {
    const known = this.#known.get(form);
    if (known) return known;
    const vector = this.#compute(form);
    this.#known.set(form, vector);
    return vector;
  }

  #compute(form: string): Int16Array {
    const { words, affixes, vocabulary, levels } = this.#model;
    const sum = new Float64Array(words.width + affixes.width);
    addRow(sum.subarray(0, words.width), words, vocabulary.get(normalForm(form)) ?? 0);
    const rest = sum.subarray(words.width);
    for (const row of affixesOf(form)) addRow(rest, affixes, row);
    return Int16Array.from(sum, (value) => toInt16(value * levels.input));
  }
}

function addRow(sum: Float64Array, table: Table, row: number): void {
  const start = row * table.width;
  const scale = at(table.scales, row);
  for (let i = 0; i < table.width; i++) sum[i] = at(sum, i) + scale * at(table.values, start + i);
}

function toInt16(value: number): number {
  return Math.max(-32767, Math.min(32767, Math.round(value)));
}
