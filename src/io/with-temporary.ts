import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";

const temporaries = new Set<string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Do work on a file or folder beside `path` that is there only for it: whether the work ends, fails or is
 * interrupted, nothing of that name stays behind.
 */
export async function withTemporary(
  path: string,
  work: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  if (temporaries.size === 0) for (const signal of signals) process.once(signal, removeAndEnd);
  temporaries.add(temporary);
  try {
    await work(temporary);
  } finally {
    // What cannot be made cannot be removed either; the first reason is the one to tell.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    temporaries.delete(temporary);
    if (temporaries.size === 0) for (const signal of signals) process.off(signal, removeAndEnd);
  }
}

function removeAndEnd(signal: NodeJS.Signals): void {
  for (const temporary of temporaries) rmSync(temporary, { recursive: true, force: true });
  process.kill(process.pid, signal);
}
