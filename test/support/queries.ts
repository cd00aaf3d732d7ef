import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../data/queries/", import.meta.url);

/** A question of data/queries. */
export interface Question {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly cypher: string;
}

/** The questions, in the order of their files. */
export const questions: readonly Question[] = readdirSync(folder)
  .filter((file) => file.endsWith(".cypher"))
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const [, title = "", description = "", cypher = ""] =
      /^\/\/ title: (.+)\n\/\/ description: (.+)\n([\s\S]+);\n$/.exec(text) ?? [];
    return { file, title, description, cypher };
  });
