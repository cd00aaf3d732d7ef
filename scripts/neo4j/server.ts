// A real Neo4j on this machine: for the tests, and with `npm run neo4j` for whoever wants to try it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";
import { javaArguments, neo4jAdmin, whyNoNeo4j } from "./java.ts";

// The server must end with its parent, however that ends: it is stopped when standard input closes.
const keeper = `exec 3<&0
java "$@" </dev/null & pid=$!
echo "pid $pid"
{ cat <&3 >/dev/null; kill $pid 2>/dev/null; } &
wait $pid`;

/** A new home for a server, with the password of the user neo4j. */
export function makeHome(folder: string = mkdtempSync(join(tmpdir(), "dramatis-neo4j-"))): string {
  mkdirSync(join(folder, "conf"), { recursive: true });
  return folder;
}

interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** A running server. */
export interface Neo4jServer extends Login {
  readonly home: string;
  readonly port: number;
  /** End the server; a home of its own making is removed. */
  stop(): Promise<void>;
  /** End it as a power cut would. */
  kill(): Promise<void>;
}

/** How to start a server; everything has a default. */
export interface StartOptions {
  readonly home?: string;
  readonly port?: number;
  readonly password?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly memory?: string;
}

/** Start a server, and wait until it answers. Without `home` it gets a new one. */
export async function start(options: StartOptions = {}): Promise<Neo4jServer> {
  const { home, port, password = "dramatis", settings = {}, memory } = options;
  const folder = home ?? makeHome();
  const boltPort = port ?? (await freePort());
  configure(folder, boltPort, settings);
  // Refused where the server has run before: then it has the password of that time.
  tryQuietly(() => neo4jAdmin(folder, ["dbms", "set-initial-password", password]));
  const server = spawn(
    "sh",
    [
      "-c",
      keeper,
      "sh",
      ...javaArguments("org.neo4j.server.CommunityEntryPoint", { memory }),
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, "conf")}`,
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const output = collect(server);
  const gone = once(server, "exit");
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const login = { uri, username: "neo4j", password };
  await ready(login, server, output);
  const pid = Number(/pid (\d+)/.exec(output())?.[1]);
  return {
    ...login,
    home: folder,
    port: boltPort,
    async stop() {
      // Data that are thrown away need no orderly end.
      if (home === undefined) endNow(pid);
      server.stdin.end();
      await gone;
      if (home === undefined) rmSync(folder, { recursive: true, force: true });
    },
    async kill() {
      endNow(pid);
      server.stdin.end();
      await gone;
    },
  };
}

function endNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function configure(folder: string, port: number, settings: Readonly<Record<string, string>>): void {
  const all = {
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.pagecache.size": "128m",
    "db.tx_log.rotation.retention_policy": "1 files",
    "dbms.usage_report.enabled": "false",
    "dbms.security.auth_enabled": "true",
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  mkdirSync(join(folder, "conf"), { recursive: true });
  writeFileSync(join(folder, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}

function tryQuietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!String(error).includes("password")) throw error;
  }
}

function collect(server: ChildProcess): () => string {
  let text = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.on("data", (data) => {
      text = `${text}${data}`.slice(-20_000);
    });
  return () => text;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function ready(
  { uri, username, password }: Login,
  server: ChildProcess,
  output: () => string,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const end = Date.now() + 120_000; Date.now() < end; ) {
      if (server.exitCode !== null) throw new Error(`Neo4j did not start: ${output()}`);
      if (await answers(driver)) return;
      await new Promise((wake) => setTimeout(wake, 250));
    }
  } finally {
    await driver.close();
  }
  throw new Error(`Neo4j did not start within two minutes: ${output()}`);
}

async function answers(driver: Driver): Promise<boolean> {
  try {
    await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
    return true;
  } catch (error) {
    if (String(error).includes("unauthorized")) throw error;
    return false;
  }
}

/** `npm run neo4j`: runs until Ctrl-C; its data stay in out/neo4j. */
async function main(): Promise<void> {
  const reason = whyNoNeo4j();
  if (reason) {
    console.error(`Neo4j cannot start: ${reason}. With Docker instead:`);
    console.error("  docker run -p 7474:7474 -p 7687:7687 -e NEO4J_AUTH=neo4j/dramatis neo4j:5.26");
    process.exit(1);
  }
  const home = makeHome(resolve("out/neo4j"));
  const { port, username, password, stop } = await start({ home, port: 7687 });
  console.log(`Neo4j runs at neo4j://127.0.0.1:${port} (name ${username}, password ${password}).`);
  console.log(`  export NEO4J_USERNAME=${username} NEO4J_PASSWORD=${password}`);
  console.log(`  npx dramatis export graph.json -o neo4j://127.0.0.1:${port}`);
  console.log("Its data are in out/neo4j. Ctrl-C stops it.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
