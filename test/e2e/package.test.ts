import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { newFolder, sample } from "../support/run-cli.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

function npm(words: readonly string[], cwd: string): string {
  const args = [...words, "--no-audit", "--no-fund", "--loglevel=error"];
  return execFileSync("npm", args, { cwd, encoding: "utf8" });
}

test("the packed package works in an empty project, as a command and as a library", {
  timeout: 300_000,
}, () => {
  const project = newFolder();
  const [{ filename }] = JSON.parse(
    npm(["pack", "--json", "--pack-destination", project], repository),
  );
  writeFileSync(join(project, "package.json"), '{"private":true,"type":"module"}');
  npm(["install", "--prefer-offline", join(project, filename)], project);

  execFileSync("npx", ["dramatis", "build", sample, "-o", "graph.json"], { cwd: project });
  expect(JSON.parse(readFileSync(join(project, "graph.json"), "utf8")).edges).not.toEqual([]);

  writeFileSync(
    join(project, "use.js"),
    `import { buildGraph, extract } from "dramatis";
import { loadLanguage } from "dramatis/node";
const records = extract({ id: "a", text: "France attacked Iran." }, loadLanguage());
console.log(buildGraph(records).edges.map((edge) => edge.attributes.relation).join());`,
  );
  expect(execFileSync("node", ["use.js"], { cwd: project, encoding: "utf8" })).toBe("ATTACKS\n");
});
