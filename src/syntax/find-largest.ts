import type { SyntaxModel } from "./model.ts";

/** Address, width and number of rows of scores, of which the first `count` of each row are compared. */
export interface Scores {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
  readonly count: number;
}

/** For each row the place of its largest score, the first of equals. */
export function findLargest(model: SyntaxModel, scores: Scores): Int32Array {
  const { kernel, workspace } = model;
  const { from, columns, rows, count } = scores;
  kernel.largest(from, columns * 4, workspace.largest, rows, count);
  return new Int32Array(kernel.memory, workspace.largest, rows).slice();
}
