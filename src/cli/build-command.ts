import { buildGraph } from "../pipeline.ts";
import type { GraphRecord } from "../record/record.ts";
import { type Command, somePositionals } from "./command.ts";
import { extractInputs } from "./extract-inputs.ts";
import { reportIssues } from "./report-issues.ts";
import { checkOutput, outputDetails, outputOptions, saveGraph } from "./save-graph.ts";
import { complain } from "./write-output.ts";

/** Inputs to a graph: the main job. */
export const buildCommand: Command = {
  name: "build",
  usage: "build INPUT… [-o OUT]",
  summary: "read articles and write the graph of who does what to whom",
  details: `INPUT is a text file (its first line is the headline if a blank line follows), a saved page (.html),
an RSS or Atom feed (.rss, .atom, .xml), an NDJSON file of documents ({"id","text","title"?,
"published"?,"url"?,"mentions"?} on each line), a folder of such files, or - for NDJSON on standard
input. The id of a document is the name of its file, or what the feed or the line gives.

${outputDetails}

Examples:
  dramatis build article.txt -o graph.json
  dramatis build articles/ feed.xml -o graph.html
  dramatis build news.ndjson -o neo4j://localhost:7687`,
  options: outputOptions,
  async run(args) {
    const paths = somePositionals(args, "INPUT");
    await checkOutput(args);
    const records: GraphRecord[] = [];
    const { read, bad } = await extractInputs(paths, (some) => {
      for (const record of some) records.push(record);
    });
    if (read === 0) {
      complain("no document could be read, so no graph was written");
      return 1;
    }
    reportIssues(records);
    await saveGraph(buildGraph(records), args);
    return bad > 0 ? 1 : 0;
  },
};
