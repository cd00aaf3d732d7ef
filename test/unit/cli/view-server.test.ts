import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveViewer, type ViewServer } from "../../../src/cli/view-server.ts";

let server: ViewServer;

beforeAll(async () => {
  const folder = new URL("../../../data/lexicon", import.meta.url).pathname;
  server = await serveViewer('{"nodes":[]}', { port: 0, page: folder, data: folder });
});

afterAll(() => server.close());

/** The status of an answer to a path that is sent as it is written. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

test("the graph is at /graph.json, under a policy that lets the page ask nobody else", async () => {
  const answer = await fetch(`${server.url}graph.json`);
  expect(await answer.json()).toEqual({ nodes: [] });
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'?$|\*/u);
});

test("no path leads out of the folder", async () => {
  for (const path of ["/../package.json", "/..%2f..%2fpackage.json", "/data/../../package.json"])
    expect(await statusOf(path)).toBe(404);
  expect(await statusOf("/%E0%A4%A")).toBe(400);
});

test("a page elsewhere that gives this address another name gets nothing", async () => {
  expect(await statusOf("/graph.json", { host: "evil.example" })).toBe(403);
});

test("a file that the browser has is not sent again", async () => {
  const first = await fetch(`${server.url}data/countries.tsv`);
  expect(first.status).toBe(200);
  const tag = first.headers.get("etag") ?? "";
  expect(await statusOf("/data/countries.tsv", { "if-none-match": tag })).toBe(304);
});

test("only reading is allowed", async () => {
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});
