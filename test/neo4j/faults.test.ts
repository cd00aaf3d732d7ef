import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeHome, type Neo4jServer, start } from "../../scripts/neo4j/server.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { readGraph } from "../../src/io/read-graph-address.ts";
import { writeGraph } from "../../src/io/write-graph.ts";
import { type BoltScript, boltServer } from "../support/bolt-server.ts";
import { cuttingProxy } from "../support/cutting-proxy.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { largeGraph } from "../support/large-graph.ts";
import type { LocalServer } from "../support/local-server.ts";
import {
  describeWithNeo4j,
  describeWithOwnNeo4j,
  emptyNeo4j,
  neo4jAddress,
} from "../support/neo4j.ts";
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

describe("what no server here would say", () => {
  const servers: LocalServer[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function complaintAt(script: BoltScript): Promise<string> {
    const server = await boltServer(script);
    servers.push(server);
    const message = await complaint(writeGraph(sampleGraph, `bolt://127.0.0.1:${server.port}`));
    return message.replaceAll(`127.0.0.1:${server.port}`, "HOST");
  }

  test("a server older than 5.26 is not written to", async () => {
    const statements: string[] = [];
    const answer = (statement: string): null => {
      statements.push(statement);
      return null;
    };
    expect(await complaintAt({ agent: "Neo4j/5.25.1", answer })).toBe(
      "bolt://HOST runs Neo4j 5.25; Dramatis needs 5.26 or newer",
    );
    expect(statements).toEqual([]);
  });

  test("a user who may only read", async () => {
    const answer = (): string => "Neo.ClientError.Security.Forbidden";
    expect(await complaintAt({ answer })).toBe(
      "the user may not write to the database neo4j at bolt://HOST",
    );
  });

  test("writers that block each other are waited for, for a while", async () => {
    let tries = 0;
    const answer = (statement: string): string | null => {
      if (!statement.includes("MERGE (l:DramatisLoad")) return null;
      tries += 1;
      return "Neo.TransientError.Transaction.DeadlockDetected";
    };
    expect(await complaintAt({ answer })).toBe(
      "other writers kept bolt://HOST busy; run the same command again",
    );
    expect(tries).toBeGreaterThan(2);
  }, 60_000);
});

describeWithNeo4j("a connection that is cut", () => {
  beforeEach(emptyNeo4j);
  const graph = largeGraph({ nodes: 300, edges: 1000 });
  const port = Number(new URL(neo4jAddress).port);

  test("before its answers arrive: what was written is not written again", async () => {
    const proxy = await cuttingProxy(port, [20_000, 250_000, 500_000]);
    await writeGraph(graph, neo4jAddress.replace(`:${port}`, `:${proxy.port}`));
    proxy.close();
    expect(proxy.cuts()).toBe(3);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(graph));
  }, 120_000);

  test("for good: one sentence, and the same load again completes it", async () => {
    const proxy = await cuttingProxy(port, Array(100).fill(400_000));
    const through = neo4jAddress.replace(`:${port}`, `:${proxy.port}`);
    expect(await complaint(writeGraph(graph, through))).toMatch(
      /^(no Neo4j answers at|the connection to) bolt:\/\/[\w.:]+/,
    );
    proxy.close();
    await writeGraph(graph, neo4jAddress);
    expect(graphBytes(await readGraph(neo4jAddress))).toBe(graphBytes(graph));
  }, 120_000);
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
