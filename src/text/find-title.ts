import type { Sentence } from "./document.ts";
import type { Block } from "./split-blocks.ts";

/** The first line, if it reads as a headline and a blank line sets the headlines apart; else null. */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): string | null {
  const [first] = blocks;
  const closed = blocks.findIndex((block) => block.closed);
  if (!first || closed === blocks.length - 1) return null;
  const opening = sentences.filter(({ paragraph }) => paragraph <= closed);
  const alone = closed === 0;
  if (!alone && opening.some(({ form }) => form !== "headline")) return null;
  return text.slice(first.start, first.end).trim();
}
