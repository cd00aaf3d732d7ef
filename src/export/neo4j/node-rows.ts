import type { Quote, Span } from "../../core/span.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  NodeData,
  StatementData,
} from "../../graph/graph-data.ts";
import { dateProperties } from "./date-properties.ts";
import type { Properties, TableRow } from "./model.ts";

/** A claim with the edge that it stands for. */
export interface PlacedClaim {
  readonly edge: EdgeData;
  readonly claim: ClaimData;
}

/** A statement with the id of its document. */
export interface PlacedStatement {
  readonly document: string;
  readonly statement: StatementData;
}

/** The node of an entity. */
export function entityRow({ key, attributes }: NodeData): TableRow {
  const { label, kind, aliases, mentions, merges, x, y, size } = attributes;
  return {
    ids: [key],
    properties: {
      name: label,
      kind,
      aliases,
      aliasText: aliases.length === 0 ? null : aliases.join("\n"),
      mentions,
      mergeRecords: merges.map(({ record }) => record),
      mergeRules: merges.map(({ rule }) => rule),
      x,
      y,
      size,
    },
  };
}

/** The node of a document. */
export function documentRow({ id, title, published, url, text, sha256 }: DocumentData): TableRow {
  const dates = dateProperties("published", published);
  return { ids: [id], properties: { title, ...dates, url, text, sha256 } };
}

/** The node of a claim. */
export function claimRow({ edge, claim }: PlacedClaim): TableRow {
  const { relation, event, tone } = edge.attributes;
  const { id, status, negated, rule, confidence, evidence, condition, trigger } = claim;
  return {
    ids: [id, edge.source, edge.target, claim.document],
    properties: {
      edge: edge.key,
      relation,
      event,
      tone,
      status,
      negated,
      evidence: evidence.text,
      start: evidence.start,
      end: evidence.end,
      rule,
      confidence,
      ...quoteProperties("trigger", trigger),
      ...quoteProperties("condition", condition),
      ...spanProperties("source", claim.sourceSpan),
      ...spanProperties("target", claim.targetSpan),
      ...spanProperties("by", claim.bySpan),
    },
  };
}

function spanProperties(name: "source" | "target" | "by", span: Span | null): Properties {
  return { [`${name}Start`]: span?.start ?? null, [`${name}End`]: span?.end ?? null };
}

function quoteProperties(name: "trigger" | "condition" | "cue", quote: Quote | null): Properties {
  return {
    [name]: quote?.text ?? null,
    [`${name}Start`]: quote?.start ?? null,
    [`${name}End`]: quote?.end ?? null,
  };
}

/** The node of a statement. */
export function statementRow({ document, statement }: PlacedStatement): TableRow {
  const { id, cue, content, form } = statement;
  return {
    ids: [id, document],
    properties: {
      ...quoteProperties("cue", cue),
      content: content.text,
      start: content.start,
      end: content.end,
      form,
    },
  };
}
