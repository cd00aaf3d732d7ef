import { contains, overlaps, type Span } from "../core/span.ts";
import type { Statement } from "./claim.ts";

/** The statements without those that another one quotes, and one for each stretch of speech. */
export function pruneStatements(statements: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  let open: Statement[] = [];
  for (const statement of statements.toSorted(byContent)) {
    open = open.filter(({ content }) => content.end > statement.content.start);
    const near = open.filter((other) => overlaps(other.content, statement.content));
    if (near.some((other) => quotes(other, statement))) continue;
    const twin = near.find((other) => isAlike(other.content, statement.content));
    if (twin && !isSurer(statement, twin)) continue;
    if (twin) kept.splice(kept.lastIndexOf(twin), 1);
    if (twin) open.splice(open.indexOf(twin), 1);
    kept.push(statement);
    open.push(statement);
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
