import type { Sentence } from "./document.ts";
import type { Block } from "./split-blocks.ts";

/** A longer paragraph is a lead, not a title. */
const longestTitle = 250;

/** The first line if a blank line follows it, or follows it and further headlines; else null. */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): string | null {
  const [first] = blocks;
  const closed = blocks.findIndex((block) => block.closed);
  if (!first || closed === blocks.length - 1 || first.end - first.start > longestTitle) return null;
  const opening = sentences.filter(({ paragraph }) => paragraph <= closed);
  if (closed > 0 && opening.some(({ form }) => form !== "headline")) return null;
  return text.slice(first.start, first.end).trim();
}
