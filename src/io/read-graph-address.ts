import type { GraphData } from "../graph/graph-data.ts";
import { readGraphFile } from "./read-graph.ts";

/** The graph of a JSON file, or of Neo4j where the address says `neo4j://` or `bolt://`. */
export function readGraph(address: string): Promise<GraphData> {
  return readGraphFile(address);
}
