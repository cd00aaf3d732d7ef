import type { Linear, SyntaxModel } from "./model.ts";

/** Addresses of input and output, and the number of rows. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** out = matrix × rows, in the kernel. */
export function multiply(model: SyntaxModel, matrix: Linear, { from, to, rows }: Rows): void {
  const { weights, affine, columns, depth } = matrix;
  model.kernel.multiply(from, weights, affine, to, rows, columns, depth);
}
