import { readGraph } from "../io/read-graph-address.ts";
import { type Command, onlyPositional } from "./command.ts";
import { checkOutput, outputDetails, outputOptions, saveGraph } from "./save-graph.ts";

/** A graph to another format or store. */
export const exportCommand: Command = {
  name: "export",
  usage: "export GRAPH -o OUT",
  summary: "write a graph in another format, or into another store",
  details: `GRAPH is a graph.json, or neo4j://HOST:PORT.

${outputDetails}

Examples:
  dramatis export graph.json -o graph.gexf
  dramatis export graph.json -o neo4j://localhost:7687
  dramatis export neo4j://localhost:7687 -o graph.json`,
  options: outputOptions,
  async run(args) {
    const address = onlyPositional(args, "GRAPH");
    await checkOutput(args);
    await saveGraph(await readGraph(address), args);
    return 0;
  },
};
