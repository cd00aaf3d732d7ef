import { groupBy } from "../../core/group-by.ts";
import { byCodeUnits } from "../../core/order.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  NodeData,
} from "../../graph/graph-data.ts";
import { entityKinds } from "../../ontology/ontology.ts";
import { dateProperties } from "./date-properties.ts";
import { labelsOf, ownLabel } from "./labels.ts";
import { mentionRows } from "./mention-rows.ts";
import {
  type KeyLabel,
  type Link,
  type Neo4jTables,
  type NodeTable,
  type PropertyName,
  propertyNames,
  type RelationshipTable,
  type TableRow,
} from "./model.ts";
import {
  claimRow,
  documentRow,
  entityRow,
  type PlacedClaim,
  type PlacedStatement,
  statementRow,
} from "./node-rows.ts";
import { flatRows, mapRows, type Rows } from "./rows.ts";

/** The graph as nodes and relationships of Neo4j: sorted, each once, nothing in them that Neo4j could not keep. */
export function neo4jTables(graph: GraphData): Neo4jTables {
  const { documents } = graph.attributes;
  const edges = edgesByEnds(graph);
  const claims = flatRows(edges, claimsOf);
  const statements = flatRows(documents, statementsOf);
  return {
    nodes: [
      ...entityTables(graph.nodes),
      nodeTable(["Document", ownLabel], [], mapRows(documents, documentRow)),
      nodeTable(["Claim", ownLabel], claimLinks, mapRows(claims, claimRow)),
      nodeTable(["Statement", ownLabel], statementLinks, mapRows(statements, statementRow)),
    ],
    relationships: [
      ...relationTables(edges),
      ...speakerTables(claims, statements),
      relationshipTable(["Document", "MENTIONS", "Entity"], mentionRows(graph)),
    ],
  };
}

function* claimsOf(edge: EdgeData): Iterable<PlacedClaim> {
  for (const claim of edge.attributes.claims) yield { edge, claim };
}

function* statementsOf({ id, statements }: DocumentData): Iterable<PlacedStatement> {
  for (const statement of statements) yield { document: id, statement };
}

const statementLinks: readonly Link[] = [{ type: "STATED_IN", to: "Document" }];
const claimLinks: readonly Link[] = [
  { type: "SOURCE", to: "Entity" },
  { type: "TARGET", to: "Entity" },
  ...statementLinks,
];

function nodeTable(
  labels: readonly [KeyLabel, ...string[]],
  links: readonly Link[],
  rows: Rows<TableRow>,
): NodeTable {
  return { key: labels[0], labels, links, names: namesOf(rows), rows };
}

function relationshipTable(
  [from, type, to]: readonly [RelationshipTable["from"], string, RelationshipTable["to"]],
  rows: Rows<TableRow>,
): RelationshipTable {
  return { type, from, to, keyed: false, names: namesOf(rows), rows };
}

/** All rows of a table have the properties of its first. */
function namesOf(rows: Rows<TableRow>): PropertyName[] {
  for (const { properties } of rows) return propertyNames.filter((name) => name in properties);
  return [];
}

function entityTables(nodes: readonly NodeData[]): NodeTable[] {
  const groups = groupBy(nodes, ({ attributes }) => attributes.kind);
  return entityKinds.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [nodeTable(labelsOf(kind), [], mapRows(group, entityRow))] : [];
  });
}

function relationTables(edges: readonly EdgeData[]): RelationshipTable[] {
  const groups = groupBy(edges, ({ attributes }) => attributes.relation);
  return [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([type, group]) => ({
      ...relationshipTable(["Entity", type, "Entity"], mapRows(group, relationRow)),
      keyed: true,
    }));
}

/** Neighbours one after the other: Neo4j then finds them in its cache. */
function edgesByEnds({ nodes, edges }: GraphData): EdgeData[] {
  // By numbers, for comparing the ids of a large graph takes seconds.
  const numbers = new Map(nodes.map(({ key }, i) => [key, i]));
  const numberOf = (key: string): number => numbers.get(key) ?? 0;
  return edges
    .map((edge) => ({ edge, place: numberOf(edge.source) * nodes.length + numberOf(edge.target) }))
    .sort((a, b) => a.place - b.place || byCodeUnits(a.edge.key, b.edge.key))
    .map(({ edge }) => edge);
}

function relationRow({ key, source, target, attributes }: EdgeData): TableRow {
  const { label, event, tone, polarity, weight, negated, statuses } = attributes;
  return {
    ids: [source, target],
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

/** Who said it, where the text tells. */
function speakerTables(
  claims: Rows<PlacedClaim>,
  statements: Rows<PlacedStatement>,
): RelationshipTable[] {
  return [
    relationshipTable(
      ["Claim", "SAID_BY", "Entity"],
      flatRows(claims, ({ claim: { id, by } }) => saidBy(id, by)),
    ),
    relationshipTable(
      ["Statement", "SAID_BY", "Entity"],
      flatRows(statements, ({ statement: { id, speaker } }) => saidBy(id, speaker)),
    ),
  ];
}

function saidBy(source: string, target: string | null): TableRow[] {
  return target === null ? [] : [{ ids: [source, target], properties: {} }];
}
