import type { Issue } from "../core/issue.ts";

const control = /[\p{Cc}\uFFFE\uFFFF]/gu;
const layout = new Set(["\n", "\r", "\t", "\f", "\v", "\u0085"]);

/** What is odd about a text as a whole: nothing to read, or characters that no text has. */
export function findOddities(text: string): Issue[] {
  const issues: Issue[] = [];
  if (!/[\p{L}\p{N}]/u.test(text))
    issues.push({ code: "empty-text", message: "the text has no words" });
  let count = 0;
  for (const [sign] of text.matchAll(control)) if (!layout.has(sign)) count += 1;
  if (count > 0)
    issues.push({
      code: "control-characters",
      message: `the text has ${count} control characters`,
    });
  return issues;
}
