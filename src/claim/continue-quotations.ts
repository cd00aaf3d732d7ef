import { overlaps, quote, type Span } from "../core/span.ts";
import type { Quotation } from "../text/document.ts";
import type { Statement } from "./claim.ts";
import { isUtterance, type Quoted } from "./quoted.ts";

const shortestQuotation = 20;

/**
 * Reported speech with the quotations that go on after it: `"…," he said. "…"` is one statement.
 * A quotation that nothing introduces belongs to the speaker before it.
 */
export function continueQuotations(
  reading: Quoted,
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
function continued(reading: Quoted, statement: Statement, all: readonly Statement[]): Statement {
  const { document } = reading;
  const { quotations } = document;
  if (!isSpoken(reading, statement)) return statement;
  let { end } = statement.content;
  for (const quotation of quotations) {
    if (quotation.start <= end) continue;
    const gap = { start: end, end: quotation.start };
    if (all.some((other) => other !== statement && claims(other, quotation))) break;
    if (!isBridge(reading, statement, gap) || !isUtterance(document.text, quotation)) break;
    if (gap.end - gap.start > end - statement.content.start + quotation.end - quotation.start)
      break;
    end = quotation.end;
  }
  const { start } = statement.content;
  return end === statement.content.end
    ? statement
    : { ...statement, content: quote(document.text, start, end) };
}

/** The content ends in a quotation that is an utterance. */
function isSpoken({ document }: Quoted, { content, form }: Statement): boolean {
  if (form === "indirect") return false;
  return document.quotations.some(
    (quotation) =>
      Math.abs(quotation.end - content.end) <= 2 && isUtterance(document.text, quotation),
  );
}

/** Another one says the words, or says something between the quotation and what came before. */
function claims(other: Statement, quotation: Quotation): boolean {
  return overlaps(other.content, quotation);
}

/** Between two parts of a quotation stand the words of saying, or nothing. */
function isBridge(reading: Quoted, statement: Statement, gap: Span): boolean {
  const between = reading.document.text.slice(gap.start, gap.end);
  const { cue } = statement;
  const own = cue.start >= gap.start && cue.end <= gap.end;
  const isEmpty = /^[\s"“”‘’'`]*$/u.test(between);
  if (!own) return isEmpty && isReopened(between);
  if (between.includes("\n")) return false;
  const rest = between.slice(cue.end - gap.start);
  return (
    rest.length <= longestAside && isOneSentence(reading, cue, gap.end) && endsInMark.test(rest)
  );
}

/** A paragraph that goes on with a quotation opens it again. */
function isReopened(between: string): boolean {
  return !between.includes("\n") || !/["”’]\s*\n/u.test(between);
}

const longestAside = 240;
const endsInMark = /[.!?…,:;]["”’']*\s*["“‘'`]*$/u;

/** From the cue to the quotation there is no whole sentence. */
function isOneSentence(reading: Quoted, cue: Span, end: number): boolean {
  const tree = reading.trees.findLast(({ sentence }) => sentence.start <= cue.start);
  const next = reading.trees[(tree?.index ?? 0) + 1];
  return !next || end <= next.sentence.start + 2;
}

function restingStatement(
  reading: Quoted,
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
function isNear(reading: Quoted, cue: Span, quotation: Span): boolean {
  const distance = paragraphAt(reading, quotation.start) - paragraphAt(reading, cue.start);
  return cue.start < quotation.start && distance <= 1;
}

function paragraphAt(reading: Quoted, offset: number): number {
  const tree = reading.trees.findLast(({ sentence }) => sentence.start <= offset);
  return tree?.sentence.paragraph ?? 0;
}
