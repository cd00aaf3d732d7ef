import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeGraph } from "../../src/io/write-graph.ts";
import { buildGraph, extract } from "../../src/pipeline.ts";
import { testLanguage } from "../support/language.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress, query } from "../support/neo4j.ts";

const file = new URL("../../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");
const examples = /```cypher\n(.*?)```\n\n```text\n(.*?)```/gsu;

describeWithNeo4j("the Cypher of the README, on the sample article", () => {
  const answers: string[] = [];

  beforeAll(async () => {
    await emptyNeo4j();
    const text = readFileSync(new URL("../../data/petro-trump.txt", import.meta.url), "utf8");
    const records = extract({ id: "petro-trump", text }, testLanguage());
    await writeGraph(buildGraph(records), neo4jAddress);
  });

  for (const [, statement = "", answer = ""] of readme.matchAll(examples)) {
    test(statement, async () => {
      const rows = await query(statement);
      const printed = rows.map((row) => `${Object.values(row).map(show).join(" | ")}\n`).join("");
      answers.push(printed);
      if (process.env.UPDATE_GOLDEN !== "1") expect(printed).toBe(answer);
    });
  }

  afterAll(() => {
    if (process.env.UPDATE_GOLDEN !== "1") return;
    const updated = readme.replace(examples, (_, statement: string) => {
      return `\`\`\`cypher\n${statement}\`\`\`\n\n\`\`\`text\n${answers.shift()}\`\`\``;
    });
    writeFileSync(file, updated);
  });
});

function show(value: unknown): string {
  if (value === null) return "-";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
