import type { GraphData } from "../../src/graph/graph-data.ts";

/** A text to be read, and the address below which the language files lie. */
export interface Task {
  readonly data: string;
  readonly id: string;
  readonly text: string;
}

/** The graph of a text, or what went wrong in one sentence. */
export type Answer = { readonly graph: GraphData } | { readonly error: string };
