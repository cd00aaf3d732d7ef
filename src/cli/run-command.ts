import { readFileSync } from "node:fs";
import { buildCommand } from "./build-command.ts";
import { type Command, readArguments } from "./command.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand } from "./export-command.ts";
import { extractCommand } from "./extract-command.ts";
import { mergeCommand } from "./merge-command.ts";
import { parseCommand } from "./parse-command.ts";
import { retractCommand } from "./retract-command.ts";
import { UsageError } from "./usage-error.ts";
import { viewCommand } from "./view-command.ts";
import { complain } from "./write-output.ts";

const commands: readonly Command[] = [
  buildCommand,
  extractCommand,
  mergeCommand,
  viewCommand,
  parseCommand,
  explainCommand,
  exportCommand,
  retractCommand,
];

/** Run the command that the words name; gives the exit code: 0 fine, 1 failed, 2 wrong usage. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    return await runWords(words);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function runWords([name, ...rest]: readonly string[]): Promise<number> | number {
  if (name === undefined) return print(overview(), 2);
  if (name === "--help" || name === "-h") return print(overview());
  if (name === "help") return rest.length > 0 ? runWords([...rest, "--help"]) : print(overview());
  if (name === "--version" || name === "-V") return print(`${version()}\n`);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(`there is no command ${name}; see dramatis --help`);
  return runArguments(command, rest);
}

function print(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

async function runArguments(command: Command, words: readonly string[]): Promise<number> {
  if (words.includes("--help") || words.includes("-h"))
    return print(
      `dramatis ${command.usage}\n\n${sentence(command.summary)}\n\n${command.details}\n`,
    );
  try {
    return await command.run(readArguments(command, words));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message}; see dramatis ${command.name} --help`);
  }
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function overview(): string {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  const lines = commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`);
  return `Dramatis reads political news and draws who does what to whom.

Usage: dramatis COMMAND …

${lines.join("\n")}

dramatis COMMAND --help says more, with examples; dramatis --version tells the version.

Example:
  dramatis build article.txt -o graph.html
`;
}

function version(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "unknown";
}
