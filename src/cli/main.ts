#!/usr/bin/env node
import { reasonNotWritten } from "../io/reason-not-written.ts";
import { runCommand } from "./run-command.ts";
import { complain } from "./write-output.ts";

// A reader that stops early, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  complain(`standard output was not written: ${reasonNotWritten(error)}`);
  process.exit(1);
});

process.exitCode = await runCommand(process.argv.slice(2));
