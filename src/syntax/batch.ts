import { datelineLength } from "./dateline.ts";
import { maxLength, maxSentences, maxWords } from "./workspace.ts";

/** A run of words that is parsed as one sentence: all of a sentence or a part of a long one. */
export interface Part {
  readonly sentence: number;
  /** Index of the first word in the sentence. */
  readonly start: number;
  readonly forms: readonly string[];
}

/** Parts computed together, the longest first; `starts` are their first rows in the buffers. */
export interface Batch {
  readonly parts: readonly Part[];
  readonly starts: readonly number[];
  readonly words: number;
}

/** Group sentences of like length, so that the steps of the network are shared. */
export function makeBatches(sentences: readonly (readonly string[])[]): Batch[] {
  const parts = sentences.flatMap((forms, sentence) => splitParts(forms, sentence));
  parts.sort((a, b) => b.forms.length - a.forms.length);
  const batches: Batch[] = [];
  let next = 0;
  while (next < parts.length) {
    const batch = fillBatch(parts, next);
    batches.push(batch);
    next += batch.parts.length;
  }
  return batches;
}

function fillBatch(parts: readonly Part[], first: number): Batch {
  const starts: number[] = [];
  let words = 0;
  let end = first;
  while (end < parts.length && end - first < maxSentences) {
    const size = parts[end]?.forms.length ?? 0;
    if (words + size > maxWords) break;
    starts.push(words);
    words += size;
    end++;
  }
  return { parts: parts.slice(first, end), starts, words };
}

/** The place of a report by itself, then parts of at most `maxLength` words, cut after punctuation where there is any. */
function splitParts(forms: readonly string[], sentence: number): Part[] {
  let start = datelineLength(forms);
  const parts: Part[] = start > 0 ? [{ sentence, start: 0, forms: forms.slice(0, start) }] : [];
  while (start < forms.length) {
    const end = forms.length - start <= maxLength ? forms.length : cutAt(forms, start);
    parts.push({ sentence, start, forms: forms.slice(start, end) });
    start = end;
  }
  return parts;
}

function cutAt(forms: readonly string[], start: number): number {
  const last = start + maxLength;
  for (let i = last; i > start + maxLength / 2; i--)
    if (/^[;:.!?,—–]$/.test(forms[i - 1] ?? "")) return i;
  return last;
}
