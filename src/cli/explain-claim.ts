import { overlaps, type Span } from "../core/span.ts";
import type { DocumentData, MentionData } from "../graph/graph-data.ts";
import type { Parsed, ParsedSentence } from "../syntax/parsed.ts";
import { printTree } from "../syntax/print-tree.ts";
import type { FoundClaim } from "./find-claims.ts";

/** The words, the rules and the parse behind one claim, as lines for a terminal. */
export function explainClaim(found: FoundClaim, document: DocumentData, parsed: Parsed): string {
  const { claim, edge, source, target } = found;
  const { relation } = edge.attributes;
  const lines = [
    `${source.attributes.label} ${claim.negated ? "NOT " : ""}${relation} ${target.attributes.label}`,
    `  claim       ${claim.id} of edge ${edge.key}`,
    `  document    ${document.title ?? document.id}${document.published ? `, ${document.published}` : ""}`,
    `  status      ${claim.status}`,
    ...(claim.condition ? [`  condition   ${inLine(claim.condition.text)}`] : []),
    ...(claim.bySpan ? [`  said by     ${endOf(document, claim.bySpan)}`] : []),
    `  source      ${endOf(document, claim.sourceSpan)}`,
    `  trigger     ${inLine(claim.trigger.text)}`,
    `  target      ${endOf(document, claim.targetSpan)}`,
    `  rule        ${claim.rule}`,
    `  confidence  ${claim.confidence.toFixed(2)}`,
    `  evidence    ${inLine(claim.evidence.text)} (${claim.evidence.start}–${claim.evidence.end})`,
    "",
    ...sentencesOf(parsed, claim.trigger).map(printTree),
  ];
  return lines.join("\n");
}

/** "he" (subject-pronoun): the words, and the rule that tied them to their node. */
function endOf(document: DocumentData, span: Span): string {
  const words = inLine(document.text.slice(span.start, span.end));
  const rule = mentionAt(document, span)?.rule;
  return rule === undefined ? words : `${words} (${rule})`;
}

function mentionAt(document: DocumentData, span: Span): MentionData | undefined {
  return document.mentions.find(({ start, end }) => start === span.start && end === span.end);
}

function sentencesOf(parsed: Parsed, span: Span): ParsedSentence[] {
  return parsed.sentences.filter((sentence) => overlaps(sentence, span));
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
