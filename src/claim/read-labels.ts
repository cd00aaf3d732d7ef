import { quote, type Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Statement } from "./claim.ts";
import { fillersOf } from "./fillers.ts";
import type { Reading } from "./reading.ts";
import type { Tree } from "./tree.ts";

const longestLabel = 6;

/** Speech with the speaker's name before a colon: "Poll: Voters Turn Away", "KELL: Thank you." */
export function readLabels(reading: Reading): readonly Statement[] {
  return reading.trees.flatMap((tree) => readLabel(reading, tree));
}

function readLabel(reading: Reading, tree: Tree): Statement[] {
  const { words } = tree;
  const colon = words.findIndex((word) => word.text === ":");
  const label = words.slice(0, colon).filter((word) => word.upos !== "PUNCT");
  const [cue, next] = [words[colon], words[colon + 1]];
  if (colon < 1 || label.length > longestLabel || !cue || !next) return [];
  if (!label.every((word) => labelTags.has(word.upos)) || !isFirst(reading, tree)) return [];
  const name = label.at(-1);
  const speaker = name && fillersOf(reading, tree, headOfLabel(tree, colon) ?? name)[0];
  if (!speaker || speaker.depth > 0 || !isSpeaker(reading, speaker.mention, name)) return [];
  const { text } = reading.document;
  const content = { start: next.start, end: endOfSpeech(reading, tree, next.start) };
  return [
    {
      speaker: speaker.mention,
      cue: quote(text, cue.start, cue.end),
      content: quote(text, content.start, content.end),
      form: "direct",
    },
  ];
}

const labelTags = new Set(["PROPN", "NOUN", "ADJ", "DET", "NUM", "ADP", "X"]);

/** A label begins a paragraph. */
function isFirst(reading: Reading, { index, sentence }: Tree): boolean {
  return reading.trees[index - 1]?.sentence.paragraph !== sentence.paragraph;
}

function headOfLabel(tree: Tree, colon: number): Word | undefined {
  return tree.words.slice(0, colon).find((word) => word.head < 0 || word.head >= colon);
}

const speakerKinds = new Set(["person", "government", "organization", "group", "state"]);

function isSpeaker(reading: Reading, index: number, label: Word): boolean {
  if (reading.lexicon.frames.speechCues.has(`${label.lemma.toLowerCase()}/source`)) return true;
  const mention = reading.document.mentions[index];
  return speakerKinds.has(reading.document.entities[mention?.entity ?? -1]?.kind ?? "");
}

/** The speech goes on to the end of the paragraph. */
function endOfSpeech(reading: Reading, { index, sentence, words }: Tree, start: number): number {
  let end = endOf(words) ?? start;
  for (let next = reading.trees[index + 1]; next; next = reading.trees[next.index + 1]) {
    if (next.sentence.paragraph !== sentence.paragraph) break;
    end = endOf(next.words) ?? end;
  }
  return Math.max(start, end);
}

function endOf(words: readonly Word[]): number | undefined {
  return words.findLast((word) => word.upos !== "PUNCT")?.end;
}

/** Quotations that a dash and a name sign at the end of the line: `"…" — Ana Reyes`. */
export function readSignatures(reading: Reading): readonly Statement[] {
  return reading.document.quotations.flatMap((quotation) => readSignature(reading, quotation));
}

const signature = /^["”’'\s]*(?<dash>[—–―-]{1,2})\s*(?=\p{Lu})[^\n"“”.!?]{2,80}\.?\s*(?:\n|$)/u;
const longestSignature = 100;

function readSignature(reading: Reading, quotation: Span): Statement[] {
  const { text, mentions } = reading.document;
  const after = text.slice(quotation.end, quotation.end + longestSignature);
  const dash = signature.exec(after)?.groups?.dash;
  if (!dash) return [];
  const start = quotation.end + after.indexOf(dash);
  const speaker = mentions.findIndex((mention) => mention.start > start);
  if ((mentions[speaker]?.start ?? text.length) > start + dash.length + 2) return [];
  return [
    {
      speaker,
      cue: quote(text, start, start + dash.length),
      content: quote(text, quotation.start, quotation.end),
      form: "direct",
    },
  ];
}
