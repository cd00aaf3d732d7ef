import { lastStarting } from "../core/last-starting.ts";
import { overlaps, quote, type Span } from "../core/span.ts";
import type { Quotation } from "../text/document.ts";
import type { Statement } from "./claim.ts";
import { isUtterance, type Quoted, sentenceAt } from "./quoted.ts";

const shortestQuotation = 20;

/**
 * Reported speech with the quotations that go on after it: `"…," he said. "…"` is one statement.
 * A quotation that nothing introduces belongs to the speaker before it.
 */
export function continueQuotations(
  reading: Quoted,
  statements: readonly Statement[],
): readonly Statement[] {
  const tellers = tellersOf(reading, statements);
  const longer = statements.map((statement) => continued(reading, statement, tellers));
  const taken = tellersOf(reading, longer);
  const known = longer.filter(({ speaker }) => speaker !== null);
  const cues = known
    .map((statement) => ({ start: statement.cue.start, end: statement.cue.end, statement }))
    .sort((a, b) => a.start - b.start);
  const resting = reading.document.quotations.flatMap((quotation, index) => {
    const isFree = (taken.get(index) ?? []).length === 0;
    const isShort = quotation.end - quotation.start < shortestQuotation;
    if (!isFree || isShort || !isUtterance(reading.document.text, quotation)) return [];
    const last = cues[lastStarting(cues, quotation.start)]?.statement;
    return last ? restingStatement(reading, last, quotation) : [];
  });
  return [...longer, ...resting];
}

type Tellers = ReadonlyMap<number, readonly Statement[]>;

/** For each quotation, by its index, the statements that hold words of it. */
function tellersOf({ document }: Quoted, statements: readonly Statement[]): Tellers {
  const tellers = new Map<number, Statement[]>();
  for (const statement of statements) {
    const { content } = statement;
    let index = lastStarting(document.quotations, content.end - 1);
    for (let quotation = document.quotations[index]; quotation; ) {
      if (overlaps(quotation, content))
        tellers.set(index, [...(tellers.get(index) ?? []), statement]);
      else if (quotation.end <= content.start) break;
      index -= 1;
      quotation = document.quotations[index];
    }
  }
  return tellers;
}

/** A direct statement with the following quotations of its paragraph that no one else says. */
function continued(reading: Quoted, statement: Statement, tellers: Tellers): Statement {
  const { text, quotations } = reading.document;
  const { start } = statement.content;
  if (!isSpoken(reading, statement)) return statement;
  let { end } = statement.content;
  for (let index = lastStarting(quotations, end) + 1; index < quotations.length; index += 1) {
    const quotation = quotations[index];
    if (quotation && quotation.start < end) continue;
    if (!quotation || (tellers.get(index) ?? []).some((other) => other !== statement)) break;
    if (!goesOn(reading, { statement, said: { start, end }, quotation })) break;
    end = quotation.end;
  }
  return end === statement.content.end
    ? statement
    : { ...statement, content: quote(text, start, end) };
}

interface Next {
  readonly statement: Statement;
  readonly said: Span;
  readonly quotation: Quotation;
}

/** The quotation is an utterance, and outweighs with what was said before it the words between. */
function goesOn(reading: Quoted, { statement, said, quotation }: Next): boolean {
  const gap = { start: said.end, end: quotation.start };
  const length = said.end - said.start + quotation.end - quotation.start;
  return (
    gap.end - gap.start <= length &&
    isUtterance(reading.document.text, quotation) &&
    isBridge(reading, statement, gap)
  );
}

/** The content ends in a quotation that is an utterance. */
function isSpoken({ document }: Quoted, { content, form }: Statement): boolean {
  if (form === "indirect") return false;
  let index = lastStarting(document.quotations, content.end - 1);
  for (let last = document.quotations[index]; last; last = document.quotations[index]) {
    if (Math.abs(last.end - content.end) <= 2) return isUtterance(document.text, last);
    if (last.start < content.start - 2) return false;
    index -= 1;
  }
  return false;
}

/** Between two parts of a quotation stand the words of saying, or nothing. */
function isBridge(reading: Quoted, statement: Statement, gap: Span): boolean {
  const between = reading.document.text.slice(gap.start, gap.end);
  const { cue } = statement;
  const own = cue.start >= gap.start && cue.end <= gap.end;
  const isEmpty = /^[\s"“”‘’'`]*$/u.test(between);
  if (!own) return isEmpty && isReopened(between);
  const rest = between.slice(cue.end - gap.start);
  if (rest.includes("\n") && !opensParagraph.test(rest)) return false;
  return (
    rest.length <= longestAside && isOneSentence(reading, cue, gap.end) && endsInMark.test(rest)
  );
}

/** A paragraph that goes on with a quotation opens it again. */
function isReopened(between: string): boolean {
  return !between.includes("\n") || !/["”’]\s*\n/u.test(between);
}

/** "he said." ends a paragraph, and the next begins with a quotation. */
const opensParagraph = /^[^\n]*[.!?]\s*["“]$/u;
const longestAside = 240;
const endsInMark = /[.!?…,:;]["”’']*\s*["“‘'`]*$/u;

/** From the cue to the quotation there is no whole sentence. */
function isOneSentence(reading: Quoted, cue: Span, end: number): boolean {
  const next = reading.trees[sentenceAt(reading, cue.start) + 1];
  return !next || end <= next.sentence.start + 2;
}

/** A quotation in the paragraph of the speaker, or in the next. */
function restingStatement(reading: Quoted, last: Statement, quotation: Span): Statement[] {
  const distance = paragraphAt(reading, quotation.start) - paragraphAt(reading, last.cue.start);
  if (distance > 1) return [];
  const content = quote(reading.document.text, quotation.start, quotation.end);
  return [{ speaker: last.speaker, cue: last.cue, content, form: "direct" }];
}

function paragraphAt(reading: Quoted, offset: number): number {
  return reading.trees[sentenceAt(reading, offset)]?.sentence.paragraph ?? 0;
}
