import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { neo4jAdmin } from "../../scripts/neo4j/java.ts";
import { makeHome, type Neo4jServer, start } from "../../scripts/neo4j/server.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { describeWithOwnNeo4j } from "../support/neo4j.ts";
import { sampleGraph } from "../support/sample-graph.ts";

const folders: string[] = [];
let server: Neo4jServer | null = null;
afterEach(async () => {
  await server?.kill();
  server = null;
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The arguments of the command that the folder's README names. */
async function importCommand(folder: string): Promise<string[]> {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const command = /```sh\n(neo4j-admin[^`]+)```/.exec(readme)?.[1] ?? "";
  return command
    .replaceAll("\\\n", "")
    .trim()
    .split(/\s+/)
    .slice(1)
    .map((argument) => argument.replaceAll("neo4j/", `${folder}/neo4j/`));
}

describeWithOwnNeo4j("the folder for neo4j-admin", () => {
  const [graph = sampleGraph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 7 });

  test("a graph of hostile texts is imported by the command of the README and read back the same", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dramatis-bulk-"));
    const home = makeHome();
    folders.push(folder, home);
    await writeGraph(graph, `${folder}/`);
    neo4jAdmin(home, await importCommand(folder));
    server = await start({ home });
    const address = server.uri.replace("://", `://${server.username}:${server.password}@`);
    expect(graphBytes(await readGraph(address))).toBe(graphBytes(graph));
  }, 180_000);
});
