import { type Command, somePositionals } from "./command.ts";
import { extractInputs } from "./extract-inputs.ts";
import { writeOutput } from "./write-output.ts";

/** Inputs to records; a filter for other engines. */
export const extractCommand: Command = {
  name: "extract",
  usage: "extract INPUT…",
  summary: "write what is found in each document as records, one JSON object a line",
  details: `INPUT as for build; - reads documents as NDJSON, a line in, its records out. A document may carry
"mentions" ([{"start","end","kind"?}], UTF-16 offsets): actors that are known already and kept as given.

Examples:
  dramatis extract article.txt > records.ndjson
  cat news.ndjson | dramatis extract - | dramatis merge - -o graph.json`,
  options: {},
  async run(args) {
    const { bad } = await extractInputs(somePositionals(args, "INPUT"), (records) =>
      writeOutput(records.map((record) => `${JSON.stringify(record)}\n`)),
    );
    return bad > 0 ? 1 : 0;
  },
};
