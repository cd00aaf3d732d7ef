import { lastStarting } from "../core/last-starting.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Parsed, ParsedSentence, Word } from "../syntax/parsed.ts";
import type { Quotation } from "../text/document.ts";

/** Who speaks a quotation: the head word of the speaker, and the word that says so. */
export interface QuotationSpeaker {
  readonly sentence: number;
  readonly speaker: number;
  readonly cue: number;
}

/** For each quotation of a document its speaker, `null` where the text names none beside it. */
export function findQuotationSpeakers(
  parsed: Parsed,
  lexicon: Lexicon,
): (QuotationSpeaker | null)[] {
  const verbs = lexicon.names.speechVerbs;
  const found: (QuotationSpeaker | null)[] = [];
  let from = 0;
  let last: { readonly speaker: QuotationSpeaker; readonly paragraph: number } | null = null;
  for (const quotation of parsed.quotations) {
    while ((parsed.sentences[from]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) from += 1;
    const beside = speakerBeside(parsed, from, { quotation, verbs });
    const paragraph = parsed.sentences[from]?.paragraph ?? -1;
    const speaker: QuotationSpeaker | null =
      beside ?? (last && last.paragraph === paragraph ? last.speaker : null);
    if (speaker) last = { speaker, paragraph };
    found.push(speaker);
  }
  return found;
}

interface Search {
  readonly quotation: Quotation;
  readonly verbs: ReadonlySet<string>;
}

/** In the last and first sentence of the quotation, for others lie inside; then in the one after it and the one before it. */
function speakerBeside(parsed: Parsed, from: number, search: Search): QuotationSpeaker | null {
  const to = Math.max(from, lastStarting(parsed.sentences, search.quotation.end - 1));
  const paragraph = parsed.sentences[from]?.paragraph;
  for (const index of new Set([to, from, to + 1, from - 1])) {
    const sentence = parsed.sentences[index];
    const link = sentence ? linkTo(parsed, sentence, index < from) : "none";
    const isNear = link === "colon" || (link === "beside" && sentence?.paragraph === paragraph);
    const found = sentence && isNear ? speakerIn(sentence, index, search) : null;
    if (found) return found;
  }
  return null;
}

/** How a sentence leads to the quotation: "The minister said:" may be a paragraph of its own. */
function linkTo(
  { text }: Parsed,
  { start, end }: ParsedSentence,
  isBefore: boolean,
): "none" | "beside" | "colon" {
  const last = text.slice(start, end).trimEnd().at(-1);
  if (!isBefore || last === ",") return "beside";
  return last === ":" ? "colon" : "none";
}

/** The subject of the verb of speech that stands nearest to the quotation, outside of it. */
function speakerIn(
  sentence: ParsedSentence,
  index: number,
  { quotation, verbs }: Search,
): QuotationSpeaker | null {
  const isOutside = (word: Word): boolean =>
    word.end <= quotation.start || word.start >= quotation.end;
  const distance = (word: Word): number =>
    Math.max(quotation.start - word.end, word.start - quotation.end);
  const cues = sentence.words
    .filter((word) => isOutside(word) && isCue(word, verbs))
    .sort((a, b) => distance(a) - distance(b));
  for (const cue of cues) {
    const speaker = subjectOf(sentence, cue);
    if (speaker && isOutside(speaker))
      return { sentence: index, speaker: speaker.index, cue: cue.index };
  }
  return null;
}

function isCue(word: Word, verbs: ReadonlySet<string>): boolean {
  const lemmas = [word.lemma.toLowerCase(), word.text.toLowerCase().replace(/(ed|d|s|ing)$/u, "")];
  if (
    word.upos === "VERB" &&
    (lemmas.some((lemma) => verbs.has(lemma)) || /^(said|told)$/u.test(word.text))
  )
    return true;
  return word.text.toLowerCase() === "according";
}

/** The subject of a verb, of the verb that it is joined to, or the noun behind "according to". */
function subjectOf(sentence: ParsedSentence, cue: Word): Word | null {
  if (cue.text.toLowerCase() === "according")
    return (
      sentence.words.find(
        (word) => word.index > cue.index + 1 && word.upos !== "DET" && word.deprel !== "det",
      ) ?? null
    );
  let verb: Word | undefined = cue;
  for (let steps = 0; verb && steps < 4; steps += 1) {
    const at: number = verb.index;
    const subject = sentence.words.find(
      (word) => word.head === at && word.deprel.startsWith("nsubj"),
    );
    if (subject) return subject;
    verb = /^(conj|xcomp|advcl|parataxis)/u.test(verb.deprel)
      ? sentence.words[verb.head]
      : undefined;
  }
  return null;
}
