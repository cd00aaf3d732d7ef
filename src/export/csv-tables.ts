import { stringify } from "csv-stringify/sync";
import type { ClaimData, EdgeData, GraphData } from "../graph/graph-data.ts";

/** A file of a folder, in pieces. */
export interface FolderFile {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

type Cell = string | number | boolean | null;
type Names = ReadonlyMap<string, string>;

/** nodes.csv, edges.csv and claims.csv for people: they open right in a spreadsheet, and nothing in them is taken for a formula. */
export function csvTables(graph: GraphData): FolderFile[] {
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  return [
    { path: "nodes.csv", pieces: table(nodeHeader, nodeRows(graph)) },
    { path: "edges.csv", pieces: table(edgeHeader, edgeRows(graph, names)) },
    { path: "claims.csv", pieces: table(claimHeader, claimRows(graph, names)) },
  ];
}

const byteOrderMark = "\uFEFF";

/** Lines after RFC 4180. The byte order mark tells Excel that it is UTF-8. */
function* table(header: readonly string[], rows: Iterable<readonly Cell[]>): Iterable<string> {
  yield byteOrderMark + line(header);
  for (const row of rows) yield line(row);
}

function line(cells: readonly Cell[]): string {
  return stringify([cells], {
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: (value) => (value ? "yes" : "no") },
  });
}

const nodeHeader = [
  "id",
  "name",
  "kind",
  "aliases",
  "mentions",
  "claims as source",
  "claims as target",
];

function* nodeRows({ nodes, edges }: GraphData): Iterable<readonly Cell[]> {
  const [asSource, asTarget] = [new Map<string, number>(), new Map<string, number>()];
  for (const { source, target, attributes } of edges) {
    asSource.set(source, (asSource.get(source) ?? 0) + attributes.weight);
    asTarget.set(target, (asTarget.get(target) ?? 0) + attributes.weight);
  }
  for (const { key, attributes } of nodes) {
    const { label, kind, aliases, mentions } = attributes;
    const counts = [asSource.get(key) ?? 0, asTarget.get(key) ?? 0];
    yield [key, label, kind, aliases.join("; "), mentions, ...counts];
  }
}

const edgeHeader = [
  "id",
  "source",
  "relation",
  "target",
  "claims",
  "denied",
  "tone",
  "side",
  "statuses",
  "first seen",
  "last seen",
  "source id",
  "target id",
];

function* edgeRows({ edges }: GraphData, names: Names): Iterable<readonly Cell[]> {
  for (const { key, source, target, attributes } of edges) {
    const { relation, weight, negated, tone, polarity, statuses } = attributes;
    const ends = [names.get(source) ?? "", relation, names.get(target) ?? ""];
    const facts = [weight, negated, tone, polarity, statuses.join("; ")];
    yield [key, ...ends, ...facts, attributes.firstSeen, attributes.lastSeen, source, target];
  }
}

const claimHeader = [
  "id",
  "source",
  "relation",
  "target",
  "status",
  "denied",
  "said by",
  "condition",
  "evidence",
  "document",
  "title",
  "published",
  "url",
  "start",
  "end",
  "trigger",
  "rule",
  "confidence",
  "edge id",
];

function* claimRows({ attributes, edges }: GraphData, names: Names): Iterable<readonly Cell[]> {
  const documents = new Map(attributes.documents.map((document) => [document.id, document]));
  for (const edge of edges)
    for (const claim of edge.attributes.claims) {
      const { title = null, published = null, url = null } = documents.get(claim.document) ?? {};
      yield [
        ...claimCells(edge, claim, names),
        ...[claim.document, title, published, url],
        ...[claim.evidence.start, claim.evidence.end, claim.trigger.text],
        ...[claim.rule, claim.confidence, edge.key],
      ];
    }
}

function claimCells(edge: EdgeData, claim: ClaimData, names: Names): Cell[] {
  return [
    claim.id,
    names.get(edge.source) ?? "",
    edge.attributes.relation,
    names.get(edge.target) ?? "",
    claim.status,
    claim.negated,
    claim.by === null ? null : (names.get(claim.by) ?? ""),
    claim.condition?.text ?? null,
    claim.evidence.text,
  ];
}
