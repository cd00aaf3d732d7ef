import { quote, type Span } from "../core/span.ts";
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
  const next = words[colon + 1];
  if (colon < 1 || label.length > longestLabel || !next) return [];
  if (!label.every((word) => labelTags.has(word.upos))) return [];
  const name = label.at(-1);
  const speaker = name && fillersOf(reading, tree, headOfLabel(tree, colon) ?? name)[0];
  if (!speaker || speaker.depth > 0 || !isSpeaker(reading, speaker.mention)) return [];
  const cue = words[colon];
  if (!cue) return [];
  const { text } = reading.document;
  const content = speechAfter(tree, next.start);
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

function headOfLabel(tree: Tree, colon: number) {
  return tree.words.slice(0, colon).find((word) => word.head < 0 || word.head >= colon);
}

const speakerKinds = new Set(["person", "government", "organization", "group", "state"]);

function isSpeaker(reading: Reading, index: number): boolean {
  const mention = reading.document.mentions[index];
  return speakerKinds.has(reading.document.entities[mention?.entity ?? -1]?.kind ?? "");
}

function speechAfter(tree: Tree, start: number): Span {
  const last = tree.words.findLast((word) => word.upos !== "PUNCT");
  return { start, end: Math.max(start, last?.end ?? start) };
}
