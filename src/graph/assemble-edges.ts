import { groupBy } from "../core/group-by.ts";
import { byCodeUnits } from "../core/order.ts";
import { stableId } from "../core/stable-id.ts";
import { classOf, isSymmetric, polarityOf, type Relation, toneOf } from "../ontology/ontology.ts";
import type { ClaimRecord } from "../record/record.ts";
import type { ClaimData, EdgeAttributes, EdgeData } from "./graph-data.ts";
import { documentOf, nodeOf, type RecordTable } from "./index-records.ts";
import { round } from "./round.ts";

interface PlacedClaim {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly claim: ClaimData;
}

/** One edge for each relation between two nodes, with all its claims; a symmetric relation has one direction only. */
export function assembleEdges(table: RecordTable): EdgeData[] {
  const claims = table.claims.map((record) => placeClaim(record, table));
  const groups = groupBy(claims, ({ source, relation, target }) =>
    stableId(source, relation, target),
  );
  return [...groups].map(([key, group]) => assembleEdge(key, group, table));
}

function placeClaim(record: ClaimRecord, table: RecordTable): PlacedClaim {
  const source = nodeOf(table, record.source);
  const target = nodeOf(table, record.target);
  const { relation } = record;
  if (isSymmetric(relation) && byCodeUnits(source, target) > 0) {
    const turned = { ...record, sourceSpan: record.targetSpan, targetSpan: record.sourceSpan };
    return { source: target, relation, target: source, claim: claimData(turned, table) };
  }
  return { source, relation, target, claim: claimData(record, table) };
}

function claimData(record: ClaimRecord, table: RecordTable): ClaimData {
  const { id, document, status, negated, sourceSpan, targetSpan, bySpan: speakerSpan } = record;
  const { condition, trigger, evidence, rule } = record;
  return {
    id,
    document,
    status,
    negated,
    by: record.by === null ? null : nodeOf(table, record.by),
    sourceSpan,
    targetSpan,
    bySpan: speakerSpan,
    condition,
    trigger,
    evidence,
    rule,
    confidence: round(record.confidence, 4),
  };
}

function assembleEdge(key: string, group: readonly PlacedClaim[], table: RecordTable): EdgeData {
  const [first] = group;
  if (!first) throw new RangeError(`the edge ${key} has no claim`);
  const { source, target, relation } = first;
  const claims = group.map(({ claim }) => claim);
  return { key, source, target, attributes: edgeAttributes(relation, claims, table) };
}

function edgeAttributes(
  relation: Relation,
  claims: readonly ClaimData[],
  table: RecordTable,
): EdgeAttributes {
  const dates = claims
    .map(({ document }) => documentOf(table, document).published)
    .filter((date) => date !== null)
    .sort(byCodeUnits);
  return {
    label: relation.toLowerCase().replaceAll("_", " "),
    relation,
    event: classOf(relation),
    tone: toneOf(relation),
    polarity: polarityOf(relation),
    weight: claims.length,
    negated: claims.filter(({ negated }) => negated).length,
    statuses: [...new Set(claims.map(({ status }) => status))].sort(byCodeUnits),
    firstSeen: dates[0] ?? null,
    lastSeen: dates.at(-1) ?? null,
    claims,
  };
}
