import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { query } from "./neo4j.ts";
import { questions } from "./queries.ts";

const update = process.env.UPDATE_GOLDEN === "1";

/** Ask each question of a golden file (`# file / parameters / ==> / a row a line`) and compare the answer. */
export function goldenAnswers(file: URL): void {
  const blocks = readFileSync(file, "utf8").split(/^# /mu).slice(1);
  const asked: string[] = [];
  for (const block of blocks) {
    const [name = "", ...rest] = block.split("\n");
    const [input = "", output = ""] = rest.join("\n").split(/^==>$/mu);
    test(name, async () => {
      const answer = await ask(name, input.trim());
      asked.push(`# ${name}\n\n${input.trim()}\n\n==>\n\n${answer}\n`);
      if (!update) expect(answer).toBe(output.trim());
    });
  }
  afterAll(() => {
    if (update) writeFileSync(file, asked.join("\n"));
  });
}

/** The rows of an answer, a line each. */
async function ask(file: string, input: string): Promise<string> {
  const question = questions.find((known) => known.file === file);
  const parameters = Object.fromEntries(
    [...input.matchAll(/(\w+)=(.+?)(?= \w+=|$)/g)].map(([, name, value]) => [name, value]),
  );
  const rows = await query(question?.cypher ?? "", parameters);
  return rows.map((row) => Object.values(row).map(show).join(" | ")).join("\n");
}

function show(value: unknown): string {
  if (value === null) return "-";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
