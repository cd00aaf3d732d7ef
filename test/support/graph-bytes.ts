import { writeGraphJson } from "../../src/export/graph-json.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";

/** The canonical JSON of a graph: equal graphs are equal strings. */
export function graphBytes(graph: GraphData): string {
  return [...writeGraphJson(graph)].join("");
}
