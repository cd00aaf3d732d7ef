import type { Issue } from "../core/issue.ts";
import { bySpan } from "../core/span.ts";
import { checkMentions } from "./check-mentions.ts";
import type { Document, InputDocument, Sentence, SentenceForm, Token } from "./document.ts";
import { findDictation } from "./find-dictation.ts";
import { findOddities } from "./find-oddities.ts";
import { findQuotations } from "./find-quotations.ts";
import { findTitle } from "./find-title.ts";
import { splitBlocks } from "./split-blocks.ts";
import { splitSentences } from "./split-sentences.ts";
import { splitTokens } from "./split-tokens.ts";

/** A sentence with more tokens is cut: no grammar reaches so far, and time must stay in bounds. */
const longestSentence = 250;
/** A line with more tokens is no headline. */
const longestHeadline = 25;

/** Who writes the pronoun so writes the first words of sentences so too. */
const smallPronoun = /(?:^|\s)i(?=\s|['’](?:m|ve|ll|d)\b)/u;
const sentenceEnd = /[.!?:;,…]["'”’»)\]]*\s*$/u;

/** A text with its sentences, tokens and quotations. Any text will do; what is odd about it becomes an issue. */
export function readDocument(input: InputDocument): Document {
  const { id, text, title, published, url, mentions } = input;
  const blocks = splitBlocks(text);
  const issues: Issue[] = findOddities(text);
  const informal = smallPronoun.test(text);
  const sentences = blocks.flatMap((block, paragraph) => {
    const groups = splitSentences(splitTokens(text, block), informal);
    const form = formOf(text.slice(block.start, block.end), groups, {
      item: block.item,
      opens: paragraph === 0 && blocks.length > 1 && block.closed,
    });
    const pieces = groups.flatMap((tokens) => cutLong(tokens, issues));
    return pieces.map((tokens) => toSentence(tokens, form, paragraph));
  });
  const known = checkMentions(text, mentions ?? []);
  return {
    id,
    text,
    title: title ?? findTitle(text, blocks, sentences),
    published: published ?? null,
    url: url ?? null,
    knownMentions: known.mentions,
    sentences,
    quotations: [...findQuotations(text, blocks), ...findDictation(text, blocks)].sort(bySpan),
    issues: [...issues, ...known.issues],
  };
}

/** What the layout says of a block. */
interface Layout {
  readonly item: boolean;
  /** Whether it stands by itself above all others. */
  readonly opens: boolean;
}

function formOf(
  words: string,
  groups: readonly (readonly Token[])[],
  { item, opens }: Layout,
): SentenceForm {
  if (item) return "item";
  const [only, another] = groups;
  if (!only || another || only.length > longestHeadline) return "prose";
  if (opens && /[?!]["'”’]*\s*$/u.test(words)) return "headline";
  return sentenceEnd.test(words) ? "prose" : "headline";
}

function cutLong(tokens: readonly Token[], issues: Issue[]): (readonly Token[])[] {
  if (tokens.length <= longestSentence) return [tokens];
  issues.push({
    code: "long-sentence",
    message: `a sentence of ${tokens.length} tokens at ${tokens[0]?.start ?? 0} was cut`,
  });
  const pieces: (readonly Token[])[] = [];
  for (let start = 0; start < tokens.length; ) {
    const end = cutAfter(tokens, start);
    pieces.push(tokens.slice(start, end));
    start = end;
  }
  return pieces;
}

/** A good place for a cut: after the last comma or semicolon of the second half, else where the limit is. */
function cutAfter(tokens: readonly Token[], start: number): number {
  const limit = start + longestSentence;
  if (limit >= tokens.length) return tokens.length;
  for (let i = limit; i > start + longestSentence / 2; i -= 1)
    if (/^[,;:—–]$/u.test(tokens[i - 1]?.text ?? "")) return i;
  return limit;
}

function toSentence(tokens: readonly Token[], form: SentenceForm, paragraph: number): Sentence {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, form, paragraph, tokens };
}
