import { readRecords } from "../io/read-records.ts";
import { buildGraph } from "../pipeline.ts";
import { type Command, somePositionals } from "./command.ts";
import { checkOutput, outputDetails, outputOptions, saveGraph } from "./save-graph.ts";
import { complain } from "./write-output.ts";

/** Records to a graph. */
export const mergeCommand: Command = {
  name: "merge",
  usage: "merge RECORDS… [-o OUT]",
  summary: "make the graph of records that extract wrote, in any order",
  details: `RECORDS is a file that extract wrote, or - for standard input.

${outputDetails}

Examples:
  dramatis merge monday.ndjson tuesday.ndjson -o week.json`,
  options: outputOptions,
  async run(args) {
    const paths = somePositionals(args, "RECORDS");
    await checkOutput(args);
    const records = await readRecords(paths, process.stdin);
    if (records.length === 0) {
      complain("there is no record, so no graph was written");
      return 1;
    }
    await saveGraph(buildGraph(records), args);
    return 0;
  },
};
