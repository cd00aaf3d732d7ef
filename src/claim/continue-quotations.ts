import { overlaps, quote, type Span } from "../core/span.ts";
import type { Statement } from "./claim.ts";
import type { Reading } from "./reading.ts";

const longestGap = 120;
const shortestQuotation = 20;

/**
 * Reported speech with the quotations that go on after it: `"…," he said. "…"` is one statement.
 * A quotation that nothing introduces belongs to the speaker before it.
 */
export function continueQuotations(
  reading: Reading,
  statements: readonly Statement[],
): readonly Statement[] {
  const longer = statements.map((statement) => continued(reading, statement, statements));
  const resting = reading.document.quotations
    .filter((quotation) => quotation.end - quotation.start >= shortestQuotation)
    .filter((quotation) => !longer.some(({ content }) => overlaps(content, quotation)))
    .flatMap((quotation) => restingStatement(reading, longer, quotation));
  return [...longer, ...resting];
}

/** A direct statement with the following quotations of its paragraph that no one else says. */
function continued(reading: Reading, statement: Statement, all: readonly Statement[]): Statement {
  if (statement.form === "indirect") return statement;
  const { document } = reading;
  let { end } = statement.content;
  for (const quotation of document.quotations) {
    if (quotation.start <= end) continue;
    const gap = { start: end, end: quotation.start };
    const isOwn = !all.some((other) => other !== statement && overlaps(other.content, quotation));
    const isNext = quotation.start - Math.max(end, statement.cue.end) <= longestGap;
    if (!isOwn || !isNext || !isBridge(reading, statement, gap)) break;
    end = quotation.end;
  }
  const { start } = statement.content;
  return end === statement.content.end
    ? statement
    : { ...statement, content: quote(document.text, start, end) };
}

/** The gap has no more than the words of saying, and ends with a sentence. */
function isBridge(reading: Reading, statement: Statement, gap: Span): boolean {
  const between = reading.document.text.slice(gap.start, gap.end);
  if (between.includes("\n")) return false;
  const own = statement.cue.start >= gap.start && statement.cue.end <= gap.end;
  const isEnded = /[.!?…]["”’']?\s*["“‘']?\s*$/u.test(between);
  return own ? isEnded : /^["”’'\s]*["“‘']?\s*$/u.test(between);
}

function restingStatement(
  reading: Reading,
  statements: readonly Statement[],
  quotation: Span,
): Statement[] {
  const last = statements.findLast(
    ({ speaker, cue }) => speaker !== null && isNear(reading, cue, quotation),
  );
  if (!last) return [];
  const content = quote(reading.document.text, quotation.start, quotation.end);
  return [{ speaker: last.speaker, cue: last.cue, content, form: "direct" }];
}

/** In the same paragraph, or in the one before. */
function isNear(reading: Reading, cue: Span, quotation: Span): boolean {
  const distance = paragraphAt(reading, quotation.start) - paragraphAt(reading, cue.start);
  return cue.start < quotation.start && distance <= 1;
}

function paragraphAt(reading: Reading, offset: number): number {
  const tree = reading.trees.findLast(({ sentence }) => sentence.start <= offset);
  return tree?.sentence.paragraph ?? 0;
}
