import { writeGraphJson } from "../export/graph-json.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { writeGraph } from "../io/write-graph.ts";
import { type Arguments, type Options, stringOption } from "./command.ts";
import { showProgress } from "./progress.ts";
import { complain, writeOutput } from "./write-output.ts";

/** The options of every command that ends in a graph. */
export const outputOptions: Options = {
  output: { type: "string", short: "o" },
  clear: { type: "boolean" },
  prune: { type: "boolean" },
};

/** What help says of them. */
export const outputDetails = `OUT is a file whose ending names the format (.json, .html, .gexf, .graphml, .cypher, .jsonld, .ttl),
a folder (ends in /) for CSV, or neo4j://HOST:PORT (name and password from NEO4J_USERNAME and
NEO4J_PASSWORD). Without -o the JSON goes to standard output.
  --clear   Neo4j: remove first what Dramatis wrote there before
  --prune   Neo4j: remove what is there and not in this graph`;

/** Write the graph where the arguments say. */
export async function saveGraph(graph: GraphData, args: Arguments): Promise<void> {
  const out = stringOption(args, "output");
  if (out === undefined) {
    await writeOutput(writeGraphJson(graph));
    return;
  }
  const progress = showProgress("rows");
  await writeGraph(graph, out, {
    clear: args.values.clear === true,
    prune: args.values.prune === true,
    warn: complain,
    progress: (done: number) => progress.step(done),
  });
  progress.end();
}
