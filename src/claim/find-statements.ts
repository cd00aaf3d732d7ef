import { contains, overlaps, quote, type Span } from "../core/span.ts";
import { posOf } from "./circumstance.ts";
import type { Statement } from "./claim.ts";
import { continueQuotations } from "./continue-quotations.ts";
import { fillersOf } from "./fillers.ts";
import { phraseContent } from "./phrase-content.ts";
import { byContent, pruneStatements } from "./prune-statements.ts";
import { markQuotations, type Quoted } from "./quoted.ts";
import { readLabels, readSignatures } from "./read-labels.ts";
import type { Reading } from "./reading.ts";
import { sourceContent } from "./source-content.ts";
import { clauseContent } from "./statement-content.ts";
import { speakerOf } from "./statement-speaker.ts";
import { at, childBy, prepositionOf, type Site } from "./tree.ts";

/** Reported speech of a document, in order: by verbs and nouns of saying, "according to", and quotations. */
export function findStatements(reading: Reading): readonly Statement[] {
  const quoted = markQuotations(reading);
  const cued = quoted.trees.flatMap((tree) =>
    tree.words.flatMap((word) => statementAt(quoted, at(tree, word))),
  );
  const told = pruneStatements([...readLabels(reading), ...readSignatures(reading), ...cued]);
  return continueQuotations(quoted, told).toSorted(byContent);
}

function statementAt(reading: Quoted, site: Site): Statement[] {
  const { word } = site;
  if (isAccordingTo(site)) return sourced(reading, site);
  if (word.upos !== "VERB" && word.upos !== "NOUN") return [];
  const { speechCues } = reading.lexicon.frames;
  const isCue = speechCues.has(`${word.lemma}/${posOf(word)}`);
  const isAttitude = word.upos === "VERB" && speechCues.has(`${word.lemma}/attitude`);
  if ((!isCue && !isAttitude) || isQuoted(reading, site)) return [];
  const told = isCue ? clauseContent(reading, site) : null;
  const content = told ?? (isAttitude ? phraseContent(reading, site) : null);
  if (!content) return [];
  return [statementOf(reading, { site, content, speaker: speakerOf(reading, site) })];
}

/** What someone says of other speakers is part of what he says. */
function isQuoted(reading: Quoted, { tree, word }: Site): boolean {
  return (reading.quoted[tree.index] ?? []).some((quotation) => contains(quotation, word));
}

interface Found {
  readonly site: Site;
  readonly content: Span;
  readonly speaker: number | null;
}

function statementOf(reading: Quoted, { site, content, speaker }: Found): Statement {
  const { text } = reading.document;
  return {
    speaker,
    cue: quote(text, site.word.start, site.word.end),
    content: quote(text, content.start, content.end),
    form: formOf(reading, site, content),
  };
}

function formOf(reading: Quoted, { tree }: Site, content: Span): Statement["form"] {
  const quotations = reading.quoted[tree.index] ?? [];
  if (!quotations.some((quotation) => overlaps(quotation, content))) return "indirect";
  const isDirect = quotations.some((quotation) =>
    contains({ start: quotation.start - 1, end: quotation.end + 2 }, content),
  );
  return isDirect ? "direct" : "mixed";
}

/** "according to X" hangs on what X said. */
function isAccordingTo(site: Site): boolean {
  if (site.word.upos === "ADP") return false;
  const preposition = prepositionOf(site);
  return preposition === "according_to" || preposition === "according";
}

function sourced(reading: Quoted, site: Site): Statement[] {
  const content = sourceContent(reading, site);
  const marker = childBy(site, "case");
  if (!content || !marker) return [];
  const [speaker] = fillersOf(reading, site.tree, site.word);
  const found = { site: at(site.tree, marker), content, speaker: speaker?.mention ?? null };
  return [statementOf(reading, found)];
}
