import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
// Below the package's root, so that the example finds the package by its name.
const folder = fileURLToPath(new URL("../../out/", import.meta.url));

test("the example of the README prints what the README says", () => {
  const [, code = "", output = ""] =
    /<!-- example -->\n```js\n(.*?)```\n.*?```text\n(.*?)```/su.exec(readme) ?? [];
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}readme-example.mjs`, code);
  const printed = execFileSync("node", [`${folder}readme-example.mjs`], { encoding: "utf8" });
  expect(printed).toBe(output);
});

test("the README stays under 200 lines, and the files that it links to exist", () => {
  expect(readme.split("\n").length).toBeLessThan(200);
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link]) => link ?? "");
  for (const link of links)
    expect(() => readFileSync(new URL(`../../${link}`, import.meta.url))).not.toThrow(/ENOENT/u);
});
