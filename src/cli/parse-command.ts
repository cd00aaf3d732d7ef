import { decodeText } from "../io/decode-text.ts";
import { loadLanguage } from "../io/load-language.ts";
import { readInputs } from "../io/read-inputs.ts";
import { reasonOf } from "../io/reason-of.ts";
import { annotateConllu } from "../syntax/annotate-conllu.ts";
import { parseDocument } from "../syntax/parse-document.ts";
import { printTree } from "../syntax/print-tree.ts";
import { writeConllu } from "../syntax/write-conllu.ts";
import { readDocument } from "../text/read-document.ts";
import { type Arguments, type Command, somePositionals, stringOption } from "./command.ts";
import { UsageError } from "./usage-error.ts";
import { complain, writeOutput } from "./write-output.ts";

/** Sentences, tags and dependencies. */
export const parseCommand: Command = {
  name: "parse",
  usage: "parse INPUT… [--to conllu]",
  summary: "show sentences, tags and dependencies",
  details: `INPUT as for build.
  --to conllu     write CoNLL-U (Universal Dependencies) instead of trees
  --from conllu   read CoNLL-U on standard input, keep its tokens and sentences, write CoNLL-U

Examples:
  dramatis parse article.txt
  dramatis parse article.txt --to conllu > article.conllu
  dramatis parse --from conllu < gold.conllu > predicted.conllu`,
  options: { to: { type: "string" }, from: { type: "string" } },
  async run(args) {
    checkFormat(args, "to");
    if (checkFormat(args, "from")) {
      if (args.positionals.length > 0)
        throw new UsageError("--from conllu reads standard input, and no INPUT");
      return annotate();
    }
    return parseInputs(somePositionals(args, "INPUT"), stringOption(args, "to") === "conllu");
  },
};

function checkFormat(args: Arguments, option: string): boolean {
  const format = stringOption(args, option);
  if (format !== undefined && format !== "conllu")
    throw new UsageError(`--${option} knows conllu alone, not ${format}`);
  return format !== undefined;
}

async function annotate(): Promise<number> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  await writeOutput(annotateConllu(readConllu(Buffer.concat(chunks)), loadLanguage().model));
  return 0;
}

function readConllu(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (cause) {
    throw new Error(`standard input ${reasonOf(cause)}`, { cause });
  }
}

async function parseInputs(paths: readonly string[], conllu: boolean): Promise<number> {
  const { model } = loadLanguage();
  let bad = 0;
  for await (const input of readInputs(paths, process.stdin)) {
    if ("bad" in input) {
      bad += 1;
      complain(input.bad);
      continue;
    }
    const parsed = parseDocument(readDocument(input), model);
    await writeOutput(conllu ? writeConllu(parsed) : parsed.sentences.map(printTree));
  }
  return bad > 0 ? 1 : 0;
}
