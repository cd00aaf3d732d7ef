import { contains, overlaps, quote, type Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { posOf } from "./circumstance.ts";
import type { Statement } from "./claim.ts";
import { fillersOf } from "./fillers.ts";
import type { Reading } from "./reading.ts";
import { clauseContent, sourceContent } from "./statement-content.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  headOf,
  prepositionOf,
  type Site,
  type Tree,
} from "./tree.ts";
import { subjectOf } from "./verb-subject.ts";

/** Reported speech of a document, in order: by verbs and nouns of saying, "according to", and quotations. */
export function findStatements(reading: Reading): readonly Statement[] {
  const cued = reading.trees.flatMap((tree) =>
    tree.words.flatMap((word) => statementAt(reading, at(tree, word))),
  );
  const quoted = restingQuotations(reading, cued);
  return [...cued, ...quoted].sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
}

function statementAt(reading: Reading, site: Site): Statement[] {
  const { word } = site;
  const { speechCues } = reading.lexicon.frames;
  if (isAccordingTo(site)) return sourced(reading, site);
  if (word.upos !== "VERB" && word.upos !== "NOUN") return [];
  if (!speechCues.has(`${word.lemma}/${posOf(word)}`)) return [];
  const content = clauseContent(reading, site);
  if (!content) return [];
  return [statementOf(reading, { site, content, speaker: speakerOf(reading, site) })];
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

/** Quotations without words that introduce them go on with the speaker before them. */
function restingQuotations(reading: Reading, cued: readonly Statement[]): Statement[] {
  const { document } = reading;
  return document.quotations.flatMap((quotation) => {
    if (quotation.end - quotation.start < 20) return [];
    if (cued.some((statement) => overlaps(statement.content, quotation))) return [];
    const last = lastBefore(reading, cued, quotation);
    if (!last) return [];
    const content = quote(document.text, quotation.start, quotation.end);
    return [{ speaker: last.speaker, cue: last.cue, content, form: "direct" as const }];
  });
}

function lastBefore(
  reading: Reading,
  cued: readonly Statement[],
  quotation: Span,
): Statement | null {
  const near = cued.filter(
    (statement) => statement.speaker !== null && isNear(reading, statement.cue, quotation),
  );
  return near.at(-1) ?? null;
}

/** In the same paragraph, or in the one before. */
function isNear(reading: Reading, cue: Span, quotation: Span): boolean {
  const there = paragraphAt(reading, cue.start);
  const here = paragraphAt(reading, quotation.start);
  return cue.start < quotation.start && here - there <= 1;
}

function paragraphAt(reading: Reading, offset: number): number {
  const tree = reading.trees.findLast(({ sentence }: Tree) => sentence.start <= offset);
  return tree?.sentence.paragraph ?? 0;
}
