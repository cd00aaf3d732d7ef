import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

test("a program that is interrupted while it writes leaves nothing half-written", {
  timeout: 60_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-interrupted-"));
  const program = `import { writeFile } from "./src/io/write-file.ts";
    function* pieces() {
      for (let i = 0; ; i++) {
        yield "x".repeat(1 << 16);
        if (i === 10) console.log("writing");
      }
    }
    await writeFile(${JSON.stringify(join(folder, "graph.json"))}, pieces());`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  await once(child.stdout, "data");
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^graph\.json\..+\.part$/)]);
  child.kill("SIGINT");
  const [, signal] = await once(child, "exit");
  expect(signal).toBe("SIGINT");
  expect(readdirSync(folder)).toEqual([]);
});
