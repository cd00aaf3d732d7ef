import { writeGraphJson } from "../export/graph-json.ts";
import type { GraphData } from "../graph/graph-data.ts";
import { isNeo4jAddress } from "../io/neo4j-address.ts";
import { reachNeo4j } from "../io/neo4j-connection.ts";
import { faultOfOutput, writeGraph } from "../io/write-graph.ts";
import { type Arguments, type Options, stringOption } from "./command.ts";
import { showProgress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";
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
In Neo4j a document replaces the one of its id; other documents stay, and count beside it.
  --clear   Neo4j: remove first what Dramatis wrote there before
  --prune   Neo4j: remove what is there and not in this graph`;

/**
 * Hold the output against what can be written, before the work begins: a typing error or a wrong password
 * must not cost an hour. Throws a UsageError, or what Neo4j says.
 */
export async function checkOutput(args: Arguments): Promise<void> {
  const out = outputOf(args);
  const isNeo4j = out !== null && isNeo4jAddress(out);
  for (const option of ["clear", "prune"])
    if (args.values[option] === true && !isNeo4j)
      throw new UsageError(`--${option} is for Neo4j alone`);
  if (out === null) return;
  const fault = faultOfOutput(out);
  if (fault !== null) throw new UsageError(fault);
  if (isNeo4j) await reachNeo4j(out);
}

/** Write the graph where the arguments say. */
export async function saveGraph(graph: GraphData, args: Arguments): Promise<void> {
  const out = outputOf(args);
  if (out === null) {
    await writeOutput(writeGraphJson(graph));
    return;
  }
  const progress = showProgress("rows");
  await writeGraph(graph, out, {
    clear: args.values.clear === true,
    prune: args.values.prune === true,
    warn: complain,
    progress: progress.step,
  });
  progress.end();
}

/** `null` for standard output. */
function outputOf(args: Arguments): string | null {
  const out = stringOption(args, "output") ?? "-";
  return out === "-" ? null : out;
}
