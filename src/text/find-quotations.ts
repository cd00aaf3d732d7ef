import { bySpan, type Span } from "../core/span.ts";
import type { Quotation } from "./document.ts";
import { type QuoteKind, type QuoteMark, readQuoteMarks } from "./quote-marks.ts";

/** A quotation that is not closed yet. */
interface Opening {
  readonly kind: QuoteKind;
  readonly start: number;
  /** Where it ends if no better mark comes: "the workers' rights" may or may not close a single quote. */
  readonly weakEnd?: number;
}

/** The stretches between paired quotation marks, in order; they may nest, and run over sentences and paragraphs. */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening[] = [];
  for (const block of blocks) {
    const marks = readQuoteMarks(text, block);
    const carried = continued(
      open,
      marks[0],
      text.slice(block.start, block.end).search(/\S/u) + block.start,
    );
    open = pairMarks(carried ? marks.slice(1) : marks, carried, found);
  }
  return found.sort(bySpan);
}

/** The quotation that a paragraph goes on with: left open before, and opened once more at its first character. */
function continued(
  open: readonly Opening[],
  mark: QuoteMark | undefined,
  start: number,
): Opening | undefined {
  if (!mark?.opens || mark.start !== start) return undefined;
  return open.findLast(({ kind }) => kind === mark.kind);
}

/** The openings that wait for their end, the innermost last. */
class OpenQuotations {
  readonly openings: Opening[] = [];
  readonly #found: Quotation[];
  readonly #depth = new Map<QuoteKind, number>();

  constructor(found: Quotation[]) {
    this.#found = found;
  }

  push(opening: Opening): void {
    this.openings.push(opening);
    this.#count(opening.kind, 1);
  }

  has(kind: QuoteKind): boolean {
    return (this.#depth.get(kind) ?? 0) > 0;
  }

  /** Ends the innermost opening of the mark's kind; those inside it that found no end are given up. */
  close(mark: QuoteMark): void {
    while (this.openings.at(-1)?.kind !== mark.kind) this.#pop();
    const last = this.openings.at(-1);
    if (mark.weak && last)
      this.openings[this.openings.length - 1] = { ...last, weakEnd: mark.start };
    else this.#pop(mark.start);
  }

  /** Ends the innermost openings for which only a weak mark was found. */
  settle(): void {
    while (this.openings.at(-1)?.weakEnd !== undefined) this.#pop();
  }

  #pop(end?: number): void {
    const last = this.openings.pop();
    if (!last) return;
    this.#count(last.kind, -1);
    const close = end ?? last.weakEnd;
    if (close !== undefined && close > last.start)
      this.#found.push({ start: last.start, end: close });
  }

  #count(kind: QuoteKind, by: number): void {
    this.#depth.set(kind, (this.#depth.get(kind) ?? 0) + by);
  }
}

/** Pairs the marks of one block; the openings that find no end are left over. */
function pairMarks(
  marks: readonly QuoteMark[],
  carried: Opening | undefined,
  found: Quotation[],
): Opening[] {
  const open = new OpenQuotations(found);
  if (carried) open.push(carried);
  for (const mark of marks) {
    if (mark.closes && open.has(mark.kind)) open.close(mark);
    else if (mark.opens) {
      open.settle();
      open.push({ kind: mark.kind, start: mark.end });
    }
  }
  open.settle();
  return open.openings;
}
