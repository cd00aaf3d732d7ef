import { type Quote, quote } from "../core/span.ts";
import { type Circumstance, circumstanceOf, threatCircumstance } from "./circumstance.ts";
import type { Claim } from "./claim.ts";
import { confidenceOf } from "./confidence.ts";
import type { Draft } from "./draft.ts";
import { type Heard, speakerAt } from "./heard.ts";
import { isGiven, quoteWords, type Reading } from "./reading.ts";
import { type Restatement, restate } from "./restate.ts";
import { at, baseOf, headOf, reachOf, type Site } from "./tree.ts";

/** The claims of a draft, with status, speaker, words and confidence: its own, and what intends it. */
export function settleClaims(reading: Heard, draft: Draft): readonly Claim[] {
  const circumstance = draft.circumstance ?? lookAround(reading, draft);
  const { text } = reading.document;
  const { word } = draft.site;
  const by = speakerOf(reading, draft);
  const claim: Claim = {
    source: draft.source.mention,
    target: draft.target.mention,
    relation: draft.relation,
    status: circumstance.status,
    negated: circumstance.negated !== draft.denied,
    by,
    condition: circumstance.condition,
    trigger: quote(text, word.start, word.end),
    evidence: evidenceOf(reading, draft),
    rule: draft.rule,
    frame: draft.frame,
    confidence: confidenceOf(reading, draft, { circumstance, isReported: by !== null }),
  };
  // What is only supposed is claimed where the caller asks about its actors.
  if (circumstance.supposed && !isGiven(reading, draft.source.mention)) return [];
  const other = restate(reading, draft, circumstance);
  if (!other) return [claim];
  return other.rule === "refusal" ? [restated(claim, other)] : [claim, restated(claim, other)];
}

function restated(claim: Claim, { relation, rule, circumstance }: Restatement): Claim {
  const { status, negated } = circumstance;
  const confidence = Math.round(Math.min(1, claim.confidence * 1.02) * 100) / 100;
  return { ...claim, relation, rule, status, negated, confidence };
}

function lookAround(reading: Reading, draft: Draft): Circumstance {
  if (draft.relation !== "THREATENS") return circumstanceOf(reading, draft.site);
  const found = threatCircumstance(reading, draft.site);
  const isUnsaid = draft.site.word.upos === "VERB" && draft.source.depth > 0;
  // "Kell's return threatens the pact": what may come of someone is no threat that he utters
  return isUnsaid && found.status === "actual" ? { ...found, status: "possible" } : found;
}

/** No one is reported to report himself. */
function speakerOf(heard: Heard, draft: Draft): number | null {
  if (draft.presupposed) return null;
  const speaker = speakerAt(heard, draft.site.word);
  if (speaker === null) return null;
  const { mentions } = heard.document;
  return mentions[speaker]?.entity === mentions[draft.source.mention]?.entity ? null : speaker;
}

const clauseRelations = new Set(["ccomp", "advcl", "parataxis", "acl:relcl"]);

/** The clause around the predicate, wide enough to hold both ends where they stand in the sentence. */
function evidenceOf(reading: Reading, draft: Draft): Quote {
  const { tree } = draft.site;
  let top: Site = draft.site;
  for (let head = headOf(top); head && !isClause(top); head = headOf(top)) top = at(tree, head);
  const reach = reachOf(top);
  const { mentions } = reading.document;
  const ends = [mentions[draft.source.mention], mentions[draft.target.mention]].filter(
    (mention) => mention?.sentence === tree.index,
  );
  const first = Math.min(reach.first, ...ends.map((mention) => mention?.first ?? reach.first));
  const last = Math.max(reach.last, ...ends.map((mention) => (mention?.last ?? 0) - 1));
  return quoteWords(reading, tree, { first, last });
}

function isClause({ word }: Site): boolean {
  return (
    word.upos === "VERB" && (clauseRelations.has(word.deprel) || clauseRelations.has(baseOf(word)))
  );
}
