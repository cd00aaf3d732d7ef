import type { Span } from "../core/span.ts";

/** A stretch of text that is set apart by its layout: a paragraph, a headline, an item of a list. */
export interface Block extends Span {
  /** Whether it opens with a bullet or a number. */
  readonly item: boolean;
  /** Whether a blank line or the end of the text follows. */
  readonly closed: boolean;
}

interface Line extends Span {
  readonly text: string;
}

const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
const bullet = /^\s*(?:[•‣◦▪●■○·∙*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/u;
const sentenceEnd = /[.!?:…]["'”’»)\]]*\s*$/u;
const firstWord = /\S+/u;
/** Nobody breaks longer lines by hand. */
const widest = 120;

/** The blocks of a text, in order: lines that were broken only for width are put together again. */
export function splitBlocks(text: string): Block[] {
  const groups = groupLines(text);
  const width = wrapWidth(groups);
  return groups.flatMap((group) => {
    const blocks: Block[] = [];
    let start = 0;
    group.forEach((line, i) => {
      const next = group[i + 1];
      if (next && runsOn(line, next, width)) return;
      blocks.push(toBlock(group.slice(start, i + 1), next === undefined));
      start = i + 1;
    });
    return blocks;
  });
}

/** Lines that no blank line parts. */
function groupLines(text: string): Line[][] {
  const groups: Line[][] = [[]];
  let start = 0;
  const add = (end: number): void => {
    const line = text.slice(start, end);
    if (firstWord.test(line)) groups.at(-1)?.push({ start, end, text: line });
    else groups.push([]);
  };
  for (const { 0: ending, index } of text.matchAll(lineBreak)) {
    add(index);
    start = index + ending.length;
  }
  add(text.length);
  return groups.filter((group) => group.length > 0);
}

/** The width at which the text was broken into lines, 0 if it was not: in some group each line is as full as can be. */
function wrapWidth(groups: readonly Line[][]): number {
  const widths = groups.map((group) => {
    const width = group.reduce((most, line) => Math.max(most, line.text.length), 0);
    const full = group.every((line, i) => isFull(line, group[i + 1], width));
    return group.length > 2 && full && width <= widest ? width : 0;
  });
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function isFull(line: Line, next: Line | undefined, width: number): boolean {
  if (!next) return true;
  return line.text.length + 1 + (firstWord.exec(next.text)?.[0].length ?? 0) > width;
}

function runsOn(line: Line, next: Line, width: number): boolean {
  if (bullet.test(next.text)) return false;
  if (width > 0 && isFull(line, next, width)) return true;
  return /^\s*\p{Ll}/u.test(next.text) && !sentenceEnd.test(line.text);
}

function toBlock(lines: readonly Line[], closed: boolean): Block {
  const [first] = lines;
  const last = lines.at(-1);
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    item: bullet.test(first?.text ?? ""),
    closed,
  };
}
