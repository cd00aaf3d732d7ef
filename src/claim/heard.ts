import { contains, type Span } from "../core/span.ts";
import type { Statement } from "./claim.ts";
import { findStatements } from "./find-statements.ts";
import type { Reading } from "./reading.ts";

/** A reading with the speech that the document reports. */
export interface Heard extends Reading {
  readonly statements: readonly Statement[];
}

/** A reading with its statements. */
export function hear(reading: Reading): Heard {
  return { ...reading, statements: findStatements(reading) };
}

/** Who says the words of a span: the speaker of the narrowest statement around them; `null` for the article. */
export function speakerAt(heard: Heard, span: Span): number | null {
  const around = heard.statements.filter(
    (statement) => statement.speaker !== null && contains(statement.content, span),
  );
  const [narrowest] = around.toSorted((a, b) => lengthOf(a.content) - lengthOf(b.content));
  return narrowest?.speaker ?? null;
}

const lengthOf = ({ start, end }: Span): number => end - start;
