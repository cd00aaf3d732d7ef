import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeHome, type Neo4jServer, start } from "../../scripts/neo4j/server.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { largeGraph } from "../support/large-graph.ts";
import { describeWithNeo4j, describeWithOwnNeo4j, neo4jAddress } from "../support/neo4j.ts";
import { sampleGraph } from "../support/sample-graph.ts";

const address = ({ uri, username, password }: Neo4jServer): string =>
  uri.replace("://", `://${username}:${password}@`);

async function complaint(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing went wrong",
    (error: Error) => error.message,
  );
}

describeWithNeo4j("Neo4j refuses in one sentence", () => {
  test("a wrong password, which no message repeats", async () => {
    const wrong = neo4jAddress.replace(/:[^:@/]+@/, ":wr%40ng@");
    const message = await complaint(writeGraph(sampleGraph, wrong));
    expect(message).toMatch(
      /^bolt:\/\/[\w.:]+ does not accept the name and password; set NEO4J_USERNAME and NEO4J_PASSWORD$/,
    );
  });

  test("a database that is not there", async () => {
    expect(await complaint(writeGraph(sampleGraph, `${neo4jAddress}/nowhere`))).toMatch(
      /^bolt:\/\/[\w.:]+ has no database nowhere$/,
    );
  });
});

test("no server at the address", async () => {
  expect(await complaint(readGraph("bolt://neo4j:secret@127.0.0.1:9"))).toBe(
    "no Neo4j answers at bolt://127.0.0.1:9; is it running, and is this its Bolt port?",
  );
  expect(await complaint(writeGraph(sampleGraph, "neo4j://127.0.0.1:9"))).toContain(
    "no Neo4j answers at neo4j://127.0.0.1:9",
  );
});

describeWithOwnNeo4j("a server that fails", () => {
  const home = makeHome();
  let server: Neo4jServer | null = null;
  beforeAll(async () => {
    server = await start({ home });
  }, 120_000);
  afterAll(async () => {
    await server?.kill();
    await rm(home, { recursive: true, force: true });
  });

  /** Load, and end the server as a power cut would when so many rows are written. */
  async function loadUntil(graph: GraphData, rows: number): Promise<string> {
    const running = server;
    if (!running) throw new Error("no server");
    let ending: Promise<void> | null = null;
    const progress = (done: number): void => {
      if (done >= rows) ending ??= running.kill();
    };
    const message = await complaint(writeGraph(graph, address(running), { progress }));
    await ending;
    return message;
  }

  test("killed in the middle of a load and started again, it holds the same graph after the same load", async () => {
    const graph = largeGraph({ nodes: 300, edges: 1000 });
    expect(await loadUntil(graph, 1330)).toMatch(/^no Neo4j answers at|^the connection to/);
    server = await start({ home });
    const running = address(server);
    expect(await complaint(readGraph(running))).toContain(
      "is not complete: its load was interrupted; load it again",
    );
    await writeGraph(graph, running);
    expect(graphBytes(await readGraph(running))).toBe(graphBytes(graph));
  }, 300_000);

  test("a read-only server is named", async () => {
    // In good order: a database that has to recover cannot be read-only.
    await server?.stop();
    server = await start({
      home,
      settings: { "server.databases.read_only": "neo4j" },
    });
    expect(await complaint(writeGraph(sampleGraph, address(server)))).toMatch(
      /^the database neo4j at bolt:\/\/[\w.:]+ is read-only$/,
    );
  }, 180_000);
});

test("the driver leaves nothing open: the process ends by itself", async () => {
  const program = `import { writeGraph } from "./src/io/write-graph.ts";
    await writeGraph({ attributes: {}, nodes: [], edges: [] }, "bolt://127.0.0.1:9").catch(() => undefined);`;
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", program],
      { timeout: 50_000 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
  expect(output).toBe("");
});
