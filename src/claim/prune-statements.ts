import { contains, overlaps, type Span } from "../core/span.ts";
import type { Statement } from "./claim.ts";

/** The statements without those that another one quotes, and one for each stretch of speech. */
export function pruneStatements(statements: readonly Statement[]): readonly Statement[] {
  const ordered = statements.toSorted(byContent);
  const kept: Statement[] = [];
  for (const statement of ordered) {
    const near = kept.filter((other) => overlaps(other.content, statement.content));
    if (near.some((other) => quotes(other, statement))) continue;
    const twin = near.find((other) => isAlike(other.content, statement.content));
    if (!twin) kept.push(statement);
    else if (isSurer(statement, twin)) kept[kept.indexOf(twin)] = statement;
  }
  return kept;
}

/** In order, the wider first. */
export function byContent(a: Statement, b: Statement): number {
  return a.content.start - b.content.start || b.content.end - a.content.end;
}

/** Whether the words that introduce one statement are part of what another one says. */
function quotes(outer: Statement, inner: Statement): boolean {
  return contains(outer.content, inner.cue) && !contains(outer.content, outer.cue);
}

function isAlike(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= a.end - a.start && 2 * shared >= b.end - b.start;
}

function isSurer(statement: Statement, twin: Statement): boolean {
  return statement.speaker !== null && twin.speaker === null;
}
