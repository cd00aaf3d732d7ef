import { contains, overlaps, quote, type Span } from "../core/span.ts";

import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Statement } from "./claim.ts";
import { continueQuotations } from "./continue-quotations.ts";
import { fillersOf } from "./fillers.ts";
import { readLabels } from "./read-labels.ts";
import type { Reading } from "./reading.ts";
import { clauseContent, phraseContent, sourceContent } from "./statement-content.ts";
import { at, baseOf, childBy, childrenBy, headOf, prepositionOf, type Site } from "./tree.ts";
import { subjectOf } from "./verb-subject.ts";

/** Reported speech of a document, in order: by verbs and nouns of saying, "according to", and quotations. */
export function findStatements(reading: Reading): readonly Statement[] {
  const cued = reading.trees.flatMap((tree) =>
    tree.words.flatMap((word) => statementAt(reading, at(tree, word))),
  );
  const told = [...cued, ...readLabels(reading)];
  return continueQuotations(reading, told).toSorted(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
}

function statementAt(reading: Reading, site: Site): Statement[] {
  const { word } = site;
  const { speechCues } = reading.lexicon.frames;
  if (isAccordingTo(site)) return sourced(reading, site);
  if (word.upos !== "VERB" && word.upos !== "NOUN") return [];
  const isCue = speechCues.has(`${word.lemma}/${posOf(word)}`);
  const isAttitude = word.upos === "VERB" && speechCues.has(`${word.lemma}/attitude`);
  if ((!isCue && !isAttitude) || isQuoted(reading, word)) return [];
  const told = isCue ? clauseContent(reading, site) : null;
  const content = told ?? (isAttitude ? phraseContent(reading, site) : null);
  if (!content) return [];
  return [statementOf(reading, { site, content, speaker: speakerOf(reading, site) })];
}

/** What someone says of other speakers is part of what he says. */
function isQuoted(reading: Reading, word: Word): boolean {
  return reading.document.quotations.some((quotation) => contains(quotation, word));
}

interface Found {
  readonly site: Site;
  readonly content: Span;
  readonly speaker: number | null;
}

function statementOf(reading: Reading, { site, content, speaker }: Found): Statement {
  const { text } = reading.document;
  return {
    speaker,
    cue: quote(text, site.word.start, site.word.end),
    content: quote(text, content.start, content.end),
    form: formOf(reading, content),
  };
}

function formOf(reading: Reading, content: Span): Statement["form"] {
  const { quotations } = reading.document;
  if (!quotations.some((quotation) => overlaps(quotation, content))) return "indirect";
  const isDirect = quotations.some((quotation) =>
    contains({ start: quotation.start - 1, end: quotation.end + 2 }, content),
  );
  return isDirect ? "direct" : "mixed";
}

/** "according to X" hangs on what X said. */
function isAccordingTo(site: Site): boolean {
  const preposition = prepositionOf(site);
  return preposition === "according_to" || preposition === "according";
}

function sourced(reading: Reading, site: Site): Statement[] {
  const content = sourceContent(reading, site);
  const marker = childBy(site, "case");
  if (!content || !marker) return [];
  const [speaker] = fillersOf(reading, site.tree, site.word);
  const found = { site: at(site.tree, marker), content, speaker: speaker?.mention ?? null };
  return [statementOf(reading, found)];
}

/** Who speaks: the subject of the verb, the agent of a passive, the owner of a claim. */
export function speakerOf(reading: Reading, site: Site): number | null {
  const word = site.word.upos === "NOUN" ? ownerOf(site) : talkerOf(site);
  if (!word) return null;
  return fillersOf(reading, site.tree, word)[0]?.mention ?? null;
}

function ownerOf(site: Site): Word | null {
  const by = childrenBy(site, "nmod").find((word) =>
    ["by", "from", "of"].includes(prepositionOf(at(site.tree, word))),
  );
  return childBy(site, "nmod:poss") ?? by ?? giverOf(site);
}

/** "Officials issued a statement that …": the subject of the verb that the noun hangs on. */
function giverOf(site: Site): Word | null {
  const head = headOf(site);
  if (head?.upos !== "VERB" || baseOf(site.word) !== "obj") return null;
  return subjectOf(at(site.tree, head))?.word ?? null;
}

function talkerOf(site: Site): Word | null {
  const agent = childrenBy(site, "obl").find(
    (word) => word.deprel === "obl:agent" || prepositionOf(at(site.tree, word)) === "by",
  );
  if (childBy(site, "aux:pass", "nsubj:pass")) return agent ?? null;
  return subjectOf(site)?.word ?? inverted(site);
}

/** «"…," said the minister»: a noun right after the verb that the parser took for something else. */
function inverted(site: Site): Word | null {
  const next: Word | undefined = childrenBy(site, "obj", "dep", "obl")[0];
  return next && prepositionOf(at(site.tree, next)) === "" ? next : null;
}
