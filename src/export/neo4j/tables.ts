import { groupBy } from "../../core/group-by.ts";
import { byCodeUnits } from "../../core/order.ts";
import type { ClaimData, EdgeData, GraphData, NodeData } from "../../graph/graph-data.ts";
import { dateProperties } from "./date-properties.ts";
import { labelsOf, ownLabel } from "./labels.ts";
import { mentionRows } from "./mention-rows.ts";
import type {
  Link,
  Neo4jTables,
  NodeRow,
  NodeTable,
  RelationshipRow,
  RelationshipTable,
} from "./model.ts";
import {
  claimRow,
  documentRow,
  entityRow,
  type PlacedClaim,
  type PlacedStatement,
  statementRow,
} from "./node-rows.ts";
import { mapRows, type Rows } from "./rows.ts";

/** The graph as nodes and relationships of Neo4j: sorted, each once, nothing in them that Neo4j could not keep. */
export function neo4jTables(graph: GraphData): Neo4jTables {
  const { documents } = graph.attributes;
  const claims = graph.edges
    .flatMap((edge) => edge.attributes.claims.map((claim) => ({ edge, claim })))
    .sort((a, b) => byCodeUnits(a.claim.id, b.claim.id));
  const statements = documents.flatMap((document) =>
    document.statements.map((statement) => ({ document: document.id, statement })),
  );
  return {
    nodes: [
      ...entityTables(graph.nodes),
      nodeTable("Document", [], mapRows(documents, documentRow)),
      nodeTable("Claim", claimLinks, mapRows(claims, claimRow)),
      nodeTable("Statement", statementLinks, mapRows(statements, statementRow)),
    ],
    relationships: [
      ...relationTables(graph.edges),
      ...speakerTables(claims, statements),
      relationshipTable(["Document", "MENTIONS", "Entity"], mentionRows(graph)),
    ],
  };
}

const statementLinks: readonly Link[] = [{ type: "STATED_IN", to: "Document" }];
const claimLinks: readonly Link[] = [
  { type: "SOURCE", to: "Entity" },
  { type: "TARGET", to: "Entity" },
  ...statementLinks,
];

function nodeTable(
  key: "Document" | "Claim" | "Statement",
  links: readonly Link[],
  rows: Rows<NodeRow>,
): NodeTable {
  return { key, labels: [key, ownLabel], links, rows };
}

function relationshipTable(
  [from, type, to]: readonly [RelationshipTable["from"], string, RelationshipTable["to"]],
  rows: Rows<RelationshipRow>,
): RelationshipTable {
  return { type, from, to, keyed: false, rows };
}

function entityTables(nodes: readonly NodeData[]): NodeTable[] {
  return [...groupBy(nodes, ({ attributes }) => attributes.kind).values()].map((group) => ({
    key: "Entity",
    labels: group.slice(0, 1).flatMap(({ attributes }) => labelsOf(attributes.kind)),
    links: [],
    rows: mapRows(group, entityRow),
  }));
}

function relationTables(edges: readonly EdgeData[]): RelationshipTable[] {
  const groups = groupBy(edges, ({ attributes }) => attributes.relation);
  return [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([type, group]) => ({
      type,
      from: "Entity",
      to: "Entity",
      keyed: true,
      rows: mapRows([...group].sort(byEnds), relationRow),
    }));
}

/** Neighbours one after the other: Neo4j then finds them in its cache. */
function byEnds(a: EdgeData, b: EdgeData): number {
  return (
    byCodeUnits(a.source, b.source) || byCodeUnits(a.target, b.target) || byCodeUnits(a.key, b.key)
  );
}

function relationRow({ key, source, target, attributes }: EdgeData): RelationshipRow {
  const { label, event, tone, polarity, weight, negated, statuses } = attributes;
  return {
    source,
    target,
    properties: {
      id: key,
      label,
      event,
      tone,
      polarity,
      weight,
      negatedClaims: negated,
      statuses,
      ...dateProperties("firstSeen", attributes.firstSeen),
      ...dateProperties("lastSeen", attributes.lastSeen),
      evidence: clearestEvidence(attributes.claims),
    },
  };
}

/** The sentence of the most certain claim; the others are with their claims. */
function clearestEvidence(claims: readonly ClaimData[]): string | null {
  const [first, ...others] = claims;
  if (!first) return null;
  return others.reduce((best, claim) => (claim.confidence > best.confidence ? claim : best), first)
    .evidence.text;
}

const bare = (source: string, target: string): RelationshipRow => ({
  source,
  target,
  properties: {},
});

/** Who said it, where the text tells. */
function speakerTables(
  claims: readonly PlacedClaim[],
  statements: readonly PlacedStatement[],
): RelationshipTable[] {
  return [
    relationshipTable(
      ["Claim", "SAID_BY", "Entity"],
      claims.flatMap(({ claim: { id, by } }) => (by === null ? [] : [bare(id, by)])),
    ),
    relationshipTable(
      ["Statement", "SAID_BY", "Entity"],
      statements.flatMap(({ statement: { id, speaker } }) =>
        speaker === null ? [] : [bare(id, speaker)],
      ),
    ),
  ];
}
