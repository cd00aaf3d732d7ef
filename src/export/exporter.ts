import type { GraphData } from "../graph/graph-data.ts";

/** A format: its file ending, and the text of a graph in it, piece by piece. */
export interface Exporter {
  readonly name: string;
  readonly extension: string;
  write(graph: GraphData): Iterable<string>;
}
