import type { Span } from "../core/span.ts";
import type { Quotation } from "./document.ts";
import type { Block } from "./split-blocks.ts";

const said =
  /\b(?:added|commented|declared|noted|remarked|said|says|stated)\b[^:.!?\n"“”]{0,60}:\s*/u;
const firstPerson = /\b(?:I|[Ww]e|[Oo]ur|us|my|My)\b/u;
/** An utterance in marks; a "term" in them is none. */
const quoted = /^\s*["“«]|[,.?!]["”»]/u;

/**
 * Speech without quotation marks, as press releases print it: from "said:" to the last paragraph in which the
 * speaker says "I" or "we".
 */
export function findDictation(text: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block, index) => {
    const cue = said.exec(text.slice(block.start, block.end));
    if (!cue) return [];
    const start = block.start + cue.index + cue[0].length;
    const rest = { start, end: block.end };
    const isLast = text.slice(start, block.end).trim() === "";
    return dictated(text, isLast ? [] : [rest], blocks.slice(index + 1));
  });
}

function dictated(text: string, begun: readonly Span[], blocks: readonly Block[]): Quotation[] {
  const end = blocks.findIndex((block) => block.item || isOther(text, block));
  const spoken = [...begun, ...(end < 0 ? blocks : blocks.slice(0, end))];
  const [first] = spoken;
  if (!first || quoted.test(wordsOf(text, first))) return [];
  const last = spoken.findLast((span) => firstPerson.test(wordsOf(text, span)));
  return last ? [{ start: first.start, end: last.end }] : [];
}

/** A paragraph that quotes, or tells who says something. */
function isOther(text: string, block: Span): boolean {
  const words = wordsOf(text, block);
  return quoted.test(words) || said.test(words);
}

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
