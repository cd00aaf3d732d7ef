import type { GraphData } from "../graph/graph-data.ts";
import { isNeo4jAddress } from "./neo4j-address.ts";
import { readNeo4j } from "./neo4j-read.ts";
import { readGraphFile } from "./read-graph.ts";

/** The graph of a JSON file, or of Neo4j where the address says `neo4j://` or `bolt://`. */
export function readGraph(address: string): Promise<GraphData> {
  return isNeo4jAddress(address) ? readNeo4j(address) : readGraphFile(address);
}
