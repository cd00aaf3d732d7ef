/** What a layout has to know of a graph: sizes in pixels, and which nodes are joined. */
export interface Picture {
  /** Radius of each node. */
  readonly radii: readonly number[];
  /** Width of the label below each node. */
  readonly widths: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Two different nodes, by index, and the number of edges between them. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly edges: number;
}

/** Places of the nodes, in pixels; y points up. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Room for the middle points of nodes: its middle is the origin. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Height of a label with the gap above it. */
export const labelHeight = 20;

/** The element of a list that is known to be there. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index}`);
  return value;
}
