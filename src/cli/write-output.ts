import { once } from "node:events";

/** Write pieces of text to standard output, no faster than the reader takes them. */
export async function writeOutput(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}

/** A warning or an error on one line of standard error. */
export function complain(message: string): void {
  // On a terminal the line of the progress may stand there.
  const start = process.stderr.isTTY ? "\r\u001B[K" : "";
  process.stderr.write(`${start}dramatis: ${oneLine(message)}\n`);
}

// Texts and file names may hold line breaks and control characters of terminals.
function oneLine(message: string): string {
  return message.replace(/\p{Cc}+/gu, " ");
}
