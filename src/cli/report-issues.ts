import { groupBy } from "../core/group-by.ts";
import type { GraphRecord } from "../record/record.ts";
import { complain } from "./write-output.ts";

/** Say what was odd about the documents, a line for each sort with the first case of it. */
export function reportIssues(records: readonly GraphRecord[]): void {
  const issues = records.filter((record) => record.record === "issue");
  for (const [first, ...others] of groupBy(issues, ({ code }) => code).values()) {
    if (!first) continue;
    const more = others.length > 0 ? ` (and ${others.length} more ${first.code})` : "";
    complain(`${first.document}: ${first.message}${more}`);
  }
}
