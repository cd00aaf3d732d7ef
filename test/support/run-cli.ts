import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
export const sample: string = fileURLToPath(new URL("../../data/petro-trump.txt", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the built command as a user does. */
export function dramatis(words: readonly string[], input = ""): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NEO4J_USERNAME: "", NEO4J_PASSWORD: "" },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Run the built command with its standard output in an open file. */
export function runInto(
  words: readonly string[],
  file: number,
): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, [main, ...words], {
    encoding: "utf8",
    stdio: ["ignore", file, "pipe"],
  });
}

/** Run the built command where files can have 16 kB: a write stops short there as on a full disk. */
export function withSmallFiles(words: readonly string[]): {
  readonly status: number | null;
  readonly stderr: string;
} {
  const limited = 'ulimit -f 32; exec "$@"';
  return spawnSync("sh", ["-c", limited, "sh", process.execPath, main, ...words], {
    encoding: "utf8",
  });
}

/** An empty folder of its own. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "dramatis-test-"));
}
