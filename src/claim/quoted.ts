import { lastStarting } from "../core/last-starting.ts";
import type { Span } from "../core/span.ts";
import type { Quotation } from "../text/document.ts";
import type { Reading } from "./reading.ts";

/** A reading that knows which quotations reach into each sentence. */
export interface Quoted extends Reading {
  readonly quoted: readonly (readonly Quotation[])[];
}

/** A reading with the quotations of each sentence, in order. */
export function markQuotations(reading: Reading): Quoted {
  const { quotations } = reading.document;
  let from = 0;
  const quoted = reading.trees.map(({ sentence }) => {
    while ((quotations[from]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) from += 1;
    const here: Quotation[] = [];
    for (
      let at = from;
      (quotations[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
      at += 1
    ) {
      const quotation = quotations[at];
      if (quotation && quotation.end > sentence.start) here.push(quotation);
    }
    return here;
  });
  return { ...reading, quoted };
}

/** The quotations that reach into a sentence. */
export function quotationsAt(reading: Quoted, index: number): readonly Quotation[] {
  return reading.quoted[index] ?? [];
}

/** Index of the sentence in which an offset stands. */
export function sentenceAt({ document }: Reading, offset: number): number {
  return Math.max(0, lastStarting(document.sentences, offset));
}

/** Whether words in quotation marks are something said, and no mere term: they end with a mark or before a comma. */
export function isUtterance(text: string, quotation: Quotation): boolean {
  if (quotation.end - quotation.start < shortestUtterance) return false;
  return (
    /[,.?!…—–-]\s*$/u.test(lastOf(text, quotation)) || /^["”’']*,/u.test(after(text, quotation))
  );
}

const shortestUtterance = 6;

const lastOf = (text: string, { end }: Span): string => text.slice(Math.max(0, end - 2), end);
const after = (text: string, { end }: Span): string => text.slice(end, end + 4);

/** A span that goes as far as the quotations which it shares words with. */
export function widened(quotations: readonly Quotation[], span: Span): Span {
  let { start, end } = span;
  for (const quotation of quotations) {
    if (quotation.start >= span.end || quotation.end <= span.start) continue;
    start = Math.min(start, quotation.start);
    end = Math.max(end, quotation.end);
  }
  return { start, end };
}
