import type { Token } from "./document.ts";

const terminal = /^(?:[.?!]+|…\.?|\.{2,})$/u;
const closer = /^["'”’»)\]]|''$/u;
const opener = /^(?:["'“‘«([¡¿—–•*-]|``)$/u;
const keepsStop = /\p{L}\.$/u;
const neverLast =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gov|Sens?|Reps?|Gen|Lt|Col|Maj|Capt|Adm|Sgt|St|No|Nos|vs|e\.g|i\.e|[A-Z])\.$/u;
const starter =
  /^(?:The|A|An|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Their|But|And|In|On|At|For|If|As|When|However)$/u;

/** The tokens of a block in groups, one for each sentence. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const end = endAfter(tokens, i);
    if (end === undefined) continue;
    sentences.push(tokens.slice(start, end));
    start = end;
    i = end - 1;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences;
}

/** Where the sentence that the token may close ends, undefined if it goes on. */
function endAfter(tokens: readonly Token[], i: number): number | undefined {
  const mark = tokens[i]?.text ?? "";
  if (!terminal.test(mark) && !keepsStop.test(mark)) return undefined;
  let end = i + 1;
  while (end < tokens.length && closer.test(tokens[end]?.text ?? "") && !hasGap(tokens, end))
    end += 1;
  if (end >= tokens.length) return end;
  if (!hasGap(tokens, end)) return undefined;
  return opensSentence(tokens, end, mark) ? end : undefined;
}

function hasGap(tokens: readonly Token[], i: number): boolean {
  return (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0);
}

function opensSentence(tokens: readonly Token[], at: number, mark: string): boolean {
  const next = tokens[at]?.text ?? "";
  const word = opener.test(next) ? (tokens[at + 1]?.text ?? "") : next;
  if (neverLast.test(mark)) return false;
  if (keepsStop.test(mark)) return starter.test(word);
  if (/^\p{Ll}/u.test(word)) return false;
  return true;
}
