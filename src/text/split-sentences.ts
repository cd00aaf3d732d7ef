import type { Token } from "./document.ts";

const stop = /^(?:\.|[?!]+|\.{2,}|…\.?|\[\.{3}\])$/u;
const keepsStop = /\p{L}\.$/u;
const closer = /^(?:["'”’»)\]]|'')$/u;
/** What cannot open: it closes even after a space. */
const onlyCloser = /^[”»)\]]$/u;
const opener = /^(?:["'“‘«([¡¿—–•*-]|``)$/u;
const dash = /^[-–—_]+$/u;
const lowerCase = /^\p{Ll}/u;

/** Before these a name or a number follows: they end no sentence. */
const neverLast =
  /^(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Hon|Gov|Pres|Sens?|Reps?|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Brig|St|Ft|Mt|Nos?|vs?|ca?|cf|e[.]g|i[.]e|p{1,2}|[A-Z])\.$/iu;
/** Capitalized, these open a sentence; few names begin with them. */
const starter =
  /^(?:The|An?|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Our|Their|There|But|And|Or|So|Yet|In|On|At|To|For|From|By|With|Under|During|If|As|When|While|After|Before|Since|Although|Though|Because|However|Now|Then|Here|Even|Later|No|Not|What|Who|How|Why|All|Many|Most|Some|Mr\.|Mrs\.|Ms\.)$/u;
/** After a time of day these do not open a sentence, other capitalized words do. */
const timeOfDay = /^[ap]\.m\.$/iu;
const dayOrZone =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|Greenwich|\p{Lu}+$)/u;
const quoteMark = /^(?:["'“”‘’]|``|'')$/u;
const speech =
  /^(?:said|says|asked|asks|told|added|replied|wrote|writes|shouted|tweeted|warned|wondered)$/u;
const longestSpeaker = 6;
/** What may be left of an abbreviation that is not known, such as "yrs". */
const longestAbbreviation = 4;

/** The tokens of a block in groups, one for each sentence; in informal text small letters open sentences too. */
export function splitSentences(tokens: readonly Token[], informal: boolean): Token[][] {
  const sentences: Token[][] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const end = endAfter(tokens, { i, start, informal });
    if (end === undefined) continue;
    sentences.push(tokens.slice(start, end));
    start = end;
    i = end - 1;
  }
  if (start < tokens.length) sentences.push(tokens.slice(start));
  return sentences;
}

/** A token that may close the sentence that began at `start`. */
interface Candidate {
  readonly i: number;
  readonly start: number;
  readonly informal: boolean;
}

/** Where the sentence that the token may close ends, undefined if it goes on. */
function endAfter(tokens: readonly Token[], candidate: Candidate): number | undefined {
  const { i } = candidate;
  const mark = textAt(tokens, i);
  if (!stop.test(mark) && !keepsStop.test(mark)) return undefined;
  const end = skipReferences(tokens, skipClosers(tokens, i + 1));
  if (end >= tokens.length) return end;
  if (!hasGap(tokens, end)) return isMissingSpace(tokens, i, end) ? end : undefined;
  return opensSentence(tokens, end, candidate) ? end : undefined;
}

function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? "";
}

function hasGap(tokens: readonly Token[], i: number): boolean {
  return (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0);
}

/** Quotes and brackets that close after the full stop, and a smile. */
function skipClosers(tokens: readonly Token[], from: number): number {
  let end = from;
  while (
    closer.test(textAt(tokens, end)) &&
    (!hasGap(tokens, end) || onlyCloser.test(textAt(tokens, end)))
  )
    end += 1;
  while (/^[:;=][-'^]?[)(DP]+$/u.test(textAt(tokens, end))) end += 1;
  return end;
}

/** The references that some texts have behind the full stop: "in 1805. [6]". */
function skipReferences(tokens: readonly Token[], from: number): number {
  let end = from;
  while (
    textAt(tokens, end) === "[" &&
    /^\d{1,3}$/u.test(textAt(tokens, end + 1)) &&
    textAt(tokens, end + 2) === "]"
  )
    end += 3;
  return end;
}

/** "the railways.You might": a space was forgotten. */
function isMissingSpace(tokens: readonly Token[], i: number, end: number): boolean {
  const single = end === i + 1 && textAt(tokens, i) === ".";
  return (
    single &&
    /^\p{Ll}{2,}$/u.test(textAt(tokens, i - 1)) &&
    /^\p{Lu}\p{Ll}+$/u.test(textAt(tokens, end))
  );
}

function opensSentence(
  tokens: readonly Token[],
  at: number,
  { i, start, informal }: Candidate,
): boolean {
  const mark = textAt(tokens, i);
  const next = textAt(tokens, at);
  const word = opener.test(next) ? textAt(tokens, at + 1) : next;
  if (keepsStop.test(mark)) return !dash.test(next) && followsAbbreviation(mark, word);
  if (stop.test(next) || namesSpeaker(tokens, at, { i, start, informal })) return false;
  // "2. New institutions" is one sentence with its number.
  if (mark === "." && i === start + 1 && /^(?:\d{1,3}|\p{L})$/u.test(textAt(tokens, start)))
    return false;
  return lowerCase.test(word) ? opensSmall(tokens, at, { i, start, informal }) : true;
}

/** "Will they yield?" Mara Oduya asked: the speaker of a quoted question belongs to it. */
function namesSpeaker(tokens: readonly Token[], at: number, { i, start }: Candidate): boolean {
  const quoted = quoteMark.test(textAt(tokens, start)) && quoteMark.test(textAt(tokens, at - 1));
  if (!quoted || !/[?!]$/u.test(textAt(tokens, i))) return false;
  let verb = at;
  while (verb < at + longestSpeaker && /^\p{Lu}/u.test(textAt(tokens, verb))) verb += 1;
  const clause = /^(?:that|he|she|it|they|there|the)$/u.test(textAt(tokens, verb + 1));
  return verb > at && speech.test(textAt(tokens, verb)) && !clause;
}

/** Whether a word opens a sentence although the full stop before it belongs to an abbreviation. */
function followsAbbreviation(mark: string, word: string): boolean {
  if (neverLast.test(mark)) return false;
  if (timeOfDay.test(mark)) return /^\p{Lu}/u.test(word) && !dayOrZone.test(word);
  return starter.test(word);
}

/** Whether a small letter opens a sentence: in informal text, and after what cannot be an abbreviation. */
function opensSmall(tokens: readonly Token[], at: number, { i, informal }: Candidate): boolean {
  const mark = textAt(tokens, i);
  if (at > i + 1 || /^[.…]./u.test(mark)) return false;
  return informal || (mark === "." && textAt(tokens, i - 1).length > longestAbbreviation);
}
