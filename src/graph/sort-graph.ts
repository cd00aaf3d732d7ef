import { byCodeUnits } from "../core/order.ts";
import { bySpan } from "../core/span.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  MentionData,
  StatementData,
} from "./graph-data.ts";

/** The same graph with all its lists in their one order, so that equal graphs are equal bytes. */
export function sortGraph({ attributes, options, nodes, edges }: GraphData): GraphData {
  return {
    attributes: {
      ...attributes,
      documents: attributes.documents.map(sortDocument).sort((a, b) => byCodeUnits(a.id, b.id)),
    },
    options,
    nodes: [...nodes].sort((a, b) => byCodeUnits(a.key, b.key)),
    edges: edges.map(sortEdge).sort((a, b) => byCodeUnits(a.key, b.key)),
  };
}

function sortDocument(document: DocumentData): DocumentData {
  return {
    ...document,
    mentions: [...document.mentions].sort(byMention),
    statements: [...document.statements].sort(byContent),
  };
}

function sortEdge({ attributes, ...edge }: EdgeData): EdgeData {
  return {
    ...edge,
    attributes: { ...attributes, claims: [...attributes.claims].sort(byEvidence) },
  };
}

/** By place; what stands at one place, by its other parts. */
function byMention(a: MentionData, b: MentionData): number {
  return (
    bySpan(a, b) ||
    byCodeUnits(a.node, b.node) ||
    byCodeUnits(a.form, b.form) ||
    byCodeUnits(a.rule, b.rule)
  );
}

function byContent(a: StatementData, b: StatementData): number {
  return bySpan(a.content, b.content) || byCodeUnits(a.id, b.id);
}

/** In reading order: by document, then by place. */
function byEvidence(a: ClaimData, b: ClaimData): number {
  return (
    byCodeUnits(a.document, b.document) || bySpan(a.evidence, b.evidence) || byCodeUnits(a.id, b.id)
  );
}
