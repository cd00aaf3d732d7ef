import { contains, overlaps, quote, type Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Statement } from "./claim.ts";
import { continueQuotations } from "./continue-quotations.ts";
import { fillersOf } from "./fillers.ts";
import { phraseContent, subjectContent, topicContent } from "./phrase-content.ts";
import { byContent, pruneStatements } from "./prune-statements.ts";
import { markQuotations, type Quoted, quotationsAt, sentenceAt } from "./quoted.ts";
import { readLabels, readSignatures } from "./read-labels.ts";
import type { Reading } from "./reading.ts";
import { restOfSentence } from "./sentence-content.ts";
import { sourceContent } from "./source-content.ts";
import { clauseContent, quotedContent } from "./statement-content.ts";
import { speakerOf } from "./statement-speaker.ts";
import { at, childBy, childrenBy, prepositionOf, type Site } from "./tree.ts";

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
  const cue = cueOf(reading, word);
  if (!cue || isQuoted(reading, site) || isNamed(site)) return [];
  const content = contentOf(reading, site, cue);
  if (!content) return [];
  const speaker = speakerOf(reading, site);
  if (speaker === null && !isOpen(reading, site, content)) return [];
  return [statementOf(reading, { site, content, speaker })];
}

/** Speech that is reported without a speaker: "the claim that", "it is expected to", "she said" of one unknown. */
function isOpen({ document }: Quoted, site: Site, { start }: Span): boolean {
  if (childBy(site, "nsubj", "aux:pass")) return true;
  return site.word.upos !== "VERB" && /^that\b/iu.test(document.text.slice(start, start + 5));
}

interface Cue {
  readonly clause: boolean;
  readonly phrase: boolean;
  readonly naming: boolean;
  /** Only a quotation beside it makes it a cue: "she continued". */
  readonly quotation: boolean;
  /** A noun that is about something: "criticism of". */
  readonly topic: boolean;
}

const cueTags = new Set(["VERB", "NOUN", "ADJ"]);

/** What a word may introduce: a clause or quotation, a phrase, a name for something; `null` for no cue. */
function cueOf({ lexicon }: Quoted, word: Word): Cue | null {
  if (!cueTags.has(word.upos)) return null;
  const { speechCues } = lexicon.frames;
  const has = (pos: string) => speechCues.has(`${word.lemma}/${pos}`);
  const isVerb = word.upos === "VERB";
  const clause = has(posOf(word)) || (!isVerb && has("feeling"));
  const phrase = isVerb ? has("attitude") : clause && word.upos === "ADJ";
  const naming = isVerb && has("naming");
  const quotation = isVerb && has("quotation");
  const topic = word.upos === "NOUN" && has("topic");
  const isCue = clause || phrase || naming || quotation || topic;
  return isCue ? { clause, phrase, naming, quotation, topic } : null;
}

function contentOf(reading: Quoted, site: Site, cue: Cue): Span | null {
  const named = cue.naming && isNaming(site) ? phraseContent(reading, site) : null;
  const told = named ?? (cue.clause ? clauseContent(reading, site) : null);
  const quoted = told ?? (cue.quotation ? quotedContent(reading, site) : null);
  const about = quoted ?? aboutContent(reading, site, cue);
  return about ?? (cue.clause ? restOfSentence(reading, site) : null);
}

function aboutContent(reading: Quoted, site: Site, cue: Cue): Span | null {
  if (cue.topic) return topicContent(reading, site);
  if (!cue.phrase) return null;
  return subjectContent(reading, site) ?? phraseContent(reading, site);
}

/** "a man called Lee": a participle after its noun that no one is said to say. */
function isNamed(site: Site): boolean {
  const { word } = site;
  if (word.xpos !== "VBN" || word.deprel !== "acl") return false;
  return !childrenBy(site, "obl").some((by) => prepositionOf(at(site.tree, by)) === "by");
}

/** "called the plan a mistake", "described it as unfair". */
function isNaming(site: Site): boolean {
  const complement = childBy(site, "xcomp");
  if (complement && complement.upos !== "VERB") return true;
  return childrenBy(site, "obl", "advcl").some(
    (word) => prepositionOf(at(site.tree, word)) === "as",
  );
}

/** What someone says of other speakers is part of what he says. */
function isQuoted(reading: Quoted, { tree, word }: Site): boolean {
  return quotationsAt(reading, tree.index).some((quotation) => contains(quotation, word));
}

interface Found {
  readonly site: Site;
  readonly content: Span;
  readonly speaker: number | null;
}

function statementOf(reading: Quoted, { site, content, speaker }: Found): Statement {
  const { text } = reading.document;
  const whole = balanced(text, content);
  return {
    speaker,
    cue: quote(text, site.word.start, site.word.end),
    content: quote(text, whole.start, whole.end),
    form: formOf(reading, whole),
  };
}

const doubleMark = /["“”]/gu;

/** A content with the closing mark of what it opens. */
function balanced(text: string, { start, end }: Span): Span {
  const marks = text.slice(start, end).match(doubleMark)?.length ?? 0;
  const closes = /["”]/u.test(text[end] ?? "");
  return marks % 2 === 1 && closes ? { start, end: end + 1 } : { start, end };
}

function formOf(reading: Quoted, content: Span): Statement["form"] {
  const quotations = quotationsAt(reading, sentenceAt(reading, content.start));
  if (!quotations.some((quotation) => overlaps(quotation, content))) return "indirect";
  const last = quotationsAt(reading, sentenceAt(reading, content.end - 1));
  const isDirect =
    quotations.some(({ start }) => Math.abs(start - content.start) <= 2) &&
    last.some(({ end }) => Math.abs(end - content.end) <= 2);
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
