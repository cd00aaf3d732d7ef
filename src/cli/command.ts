import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** The words after a command's name, checked against its options. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command: what help says of it, its options, and what it does; it gives the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
  readonly options: Options;
  run(args: Arguments): Promise<number>;
}

/** The arguments of a command. Throws a UsageError where they do not fit. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    return { positionals, values: Object.fromEntries(Object.entries(values).map(single)) };
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    throw new UsageError(`${sentence}`);
  }
}

function single([key, value]: [string, unknown]): [string, string | boolean | undefined] {
  return [key, typeof value === "string" || typeof value === "boolean" ? value : undefined];
}

/** The value of an option that takes one, or undefined. */
export function stringOption(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === "string" ? value : undefined;
}

/** The only positional. Throws a UsageError where there is none or more than one. */
export function onlyPositional(args: Arguments, what: string): string {
  const [first, ...rest] = args.positionals;
  if (first === undefined) throw new UsageError(`${what} is missing`);
  if (rest.length > 0) throw new UsageError(`one ${what}, please, not ${args.positionals.length}`);
  return first;
}

/** All positionals. Throws a UsageError where there is none. */
export function somePositionals(args: Arguments, what: string): readonly string[] {
  if (args.positionals.length === 0) throw new UsageError(`${what} is missing`);
  return args.positionals;
}
