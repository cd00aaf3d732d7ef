/** Where a label may stand, the best first. */
export const sides = ["below", "above", "right", "left"] as const;
export type Side = (typeof sides)[number];

/** The label of a node as it is drawn beside it. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly width: number;
  readonly height: number;
}

/** Where the nodes are on the stage, in pixels at rest. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** The label of a node: made when it is first asked for, since most of a large graph is never drawn. */
  label(node: number): Label | undefined;
  /** Where the labels stand that have a place of their own; the others are below. */
  readonly sides: (Side | undefined)[];
  /** Whether labels were given room: true for a graph that is small enough to read whole. */
  readonly roomy: boolean;
}
