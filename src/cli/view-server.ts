import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export interface ViewOptions {
  /** 0 for any free port; `null` for 4173 or the next that is free. */
  readonly port?: number | null;
  /** The folder of the built page. */
  readonly page?: string;
  /** The folder of the language files, for extraction in the browser. */
  readonly data?: string;
}

export interface ViewServer {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".tsv": "text/tab-separated-values; charset=utf-8",
  ".bin": "application/octet-stream",
};

/** What the page may do: run its own script and style, and ask this server. */
const policy = [
  "default-src 'none'",
  // The parser of the extraction is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.writeHead(200, { ...headers, "Content-Type": type });
  response.end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...headers, "Content-Type": "text/plain" });
  response.end(`${status}\n`);
}

/** The file that a path names in a folder, or `null` where it leads out of it or is of no known type. */
function fileIn(folder: string, path: string): string | null {
  const name = normalize(path);
  if (name.startsWith("..") || name.includes("\0") || !types[extname(name)]) return null;
  return join(folder, name);
}

/** Whether a request came to this machine by its own name: pages elsewhere cannot reach the graph by another. */
function isLocal(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/u.test(host ?? "");
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(
  path: string,
  { request, response }: Exchange,
  {
    graphJson,
    page,
    data,
  }: { readonly graphJson: string; readonly page: string; readonly data: string },
): Promise<void> {
  if (path === "/graph.json") return send(response, "application/json", graphJson);
  const file = path.startsWith("/data/")
    ? fileIn(data, path.slice("/data/".length))
    : fileIn(page, path === "/" ? "index.html" : path.slice(1));
  if (file === null) return refuse(response, 404);
  try {
    await sendFile(file, { request, response });
  } catch {
    refuse(response, 404);
  }
}

/** Send a file, or that it is still the one that the browser has: the model is large. */
async function sendFile(file: string, { request, response }: Exchange): Promise<void> {
  const { mtimeMs, size } = await stat(file);
  const tag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`;
  if (request.headers["if-none-match"] === tag) {
    response.writeHead(304, { ...headers, ETag: tag });
    response.end();
    return;
  }
  response.setHeader("ETag", tag);
  send(response, types[extname(file)] ?? "", await readFile(file));
}

const firstPort = 4173;
const lastPort = 4193;

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function listen(server: Server, port: number | null): Promise<number> {
  if (port !== null) return listenAt(server, port);
  for (let next = firstPort; next < lastPort; next++)
    try {
      return await listenAt(server, next);
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken) throw error;
    }
  return listenAt(server, 0);
}

/** Serve the page with a graph on this machine alone, until it is closed. */
export async function serveViewer(
  graphJson: string,
  { port = 0, page = root("dist/viewer"), data = root("data") }: ViewOptions = {},
): Promise<ViewServer> {
  const server = createServer((request, response) => {
    if (!isLocal(request.headers.host)) return refuse(response, 403);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    const path = decodePath(request.url ?? "/");
    if (path === null) return refuse(response, 400);
    void answer(path, { request, response }, { graphJson, page, data });
  });
  const open = await listen(server, port);
  return {
    url: `http://127.0.0.1:${open}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/u)[0] ?? "/");
  } catch {
    return null;
  }
}
