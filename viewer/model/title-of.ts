import type { DocumentData } from "../../src/graph/graph-data.ts";

const most = 70;

/** The title of an article; the first words of one that has none. */
export function titleOf({ id, title, text }: DocumentData): string {
  if (title !== null) return title;
  const start = text.trimStart().split("\n", 1)[0] ?? "";
  if (start === "") return id;
  if (start.length <= most) return start;
  return `${start.slice(0, most).replace(/\s+\S*$/u, "")} …`;
}
