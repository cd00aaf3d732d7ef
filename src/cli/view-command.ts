import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeGraphJson } from "../export/graph-json.ts";
import { readGraph } from "../io/read-graph-address.ts";
import { type Command, onlyPositional, stringOption } from "./command.ts";
import { UsageError } from "./usage-error.ts";
import { serveViewer } from "./view-server.ts";

/** Serves the page on loopback until it is interrupted. */
export const viewCommand: Command = {
  name: "view",
  usage: "view GRAPH [--port N] [--no-open]",
  summary: "show a graph in the browser",
  details: `GRAPH is a graph.json, or neo4j://HOST:PORT. The page is served on this machine alone (127.0.0.1).
  --port N    the port (default: 4173, or the next free one)
  --no-open   only print the address

Examples:
  dramatis view graph.json`,
  options: { port: { type: "string" }, "no-open": { type: "boolean" } },
  async run(args) {
    const port = readPort(stringOption(args, "port"));
    const graph = await readGraph(onlyPositional(args, "GRAPH"));
    const { url, close } = await serveViewer([...writeGraphJson(graph)].join(""), { port });
    process.stdout.write(`${url}\n`);
    if (args.values["no-open"] !== true) openBrowser(url);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await close();
    return 0;
  },
};

function readPort(word: string | undefined): number | null {
  if (word === undefined) return null;
  const port = Number(word);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`${word} is no port`);
  return port;
}

function openBrowser(url: string): void {
  const openers: Readonly<Record<string, string>> = { darwin: "open", win32: "explorer" };
  const opener = openers[process.platform] ?? "xdg-open";
  // Where there is no browser the printed address is enough.
  spawn(opener, [url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
