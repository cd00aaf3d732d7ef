import type {
  ClaimData,
  DocumentData,
  EdgeAttributes,
  EdgeData,
  GraphData,
  NodeAttributes,
  NodeData,
  StatementData,
} from "../../src/graph/graph-data.ts";
import {
  classOf,
  type EntityKind,
  entityKinds,
  isRelation,
  type Polarity,
  type Status,
} from "../../src/ontology/ontology.ts";

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null;
const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown, otherwise: string): string =>
  typeof value === "string" ? value : otherwise;
const maybeText = (value: unknown): string | null => (typeof value === "string" ? value : null);
const numberOf = (value: unknown, otherwise: number): number =>
  typeof value === "number" && Number.isFinite(value) ? value : otherwise;
const isKind = (value: unknown): value is EntityKind => entityKinds.some((kind) => kind === value);

function polarityFrom(value: unknown, tone: number): Polarity {
  if (value === "hostile" || value === "cooperative" || value === "neutral") return value;
  if (tone === 0) return "neutral";
  return tone < 0 ? "hostile" : "cooperative";
}

function readNode(value: unknown, i: number, count: number): NodeData {
  const raw = rawOf(value);
  const attributes = rawOf(raw.attributes);
  const key = textOf(raw.key, String(raw.key ?? i));
  const angle = (2 * Math.PI * i) / count;
  const read: NodeAttributes = {
    label: textOf(attributes.label, key),
    kind: isKind(attributes.kind) ? attributes.kind : "group",
    aliases: listOf(attributes.aliases).filter((alias) => typeof alias === "string"),
    mentions: Math.max(0, numberOf(attributes.mentions, numberOf(attributes.size, 1))),
    merges: listOf(attributes.merges).flatMap((merge) => {
      const { record, rule } = rawOf(merge);
      return typeof record === "string" && typeof rule === "string" ? { record, rule } : [];
    }),
    x: numberOf(attributes.x, Math.cos(angle)),
    y: numberOf(attributes.y, Math.sin(angle)),
    size: numberOf(attributes.size, 1),
  };
  return { key, attributes: read };
}

/** A claim is shown only where its spans lie in a text that is there. */
function isClaim(value: unknown, texts: ReadonlyMap<string, number>): value is ClaimData {
  const raw = rawOf(value);
  const length = texts.get(textOf(raw.document, ""));
  const inside = (span: unknown): boolean => {
    const { start, end } = rawOf(span);
    return (
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      numberOf(start, -1) >= 0 &&
      numberOf(start, -1) <= numberOf(end, -1) &&
      numberOf(end, 0) <= (length ?? -1)
    );
  };
  const spans = [raw.sourceSpan, raw.targetSpan, raw.trigger, raw.evidence];
  const optional = [raw.bySpan, raw.condition].filter((span) => isRaw(span));
  return typeof raw.id === "string" && [...spans, ...optional].every(inside);
}

const none: readonly never[] = [];

const statusesOf = (claims: readonly ClaimData[]): Status[] =>
  [...new Set(claims.map((claim) => claim.status))].sort();

function readEdge(value: unknown, i: number, texts: ReadonlyMap<string, number>): EdgeData {
  const raw = rawOf(value);
  const attributes = rawOf(raw.attributes);
  const relation = textOf(attributes.relation, "");
  const tone = numberOf(attributes.tone, 0);
  const given = listOf(attributes.claims);
  const claims = given.length === 0 ? none : given.filter((claim) => isClaim(claim, texts));
  const label = textOf(attributes.label, "is tied to");
  const read: EdgeAttributes = {
    label: label === "" ? "is tied to" : label,
    relation: isRelation(relation) ? relation : "HAS_ROLE_IN",
    event: isRelation(relation) ? classOf(relation) : null,
    tone,
    polarity: polarityFrom(attributes.polarity, tone),
    weight: Math.max(1, numberOf(attributes.weight, claims.length)),
    negated: numberOf(attributes.negated, 0),
    statuses: claims.length === 0 ? none : statusesOf(claims),
    firstSeen: maybeText(attributes.firstSeen),
    lastSeen: maybeText(attributes.lastSeen),
    claims,
  };
  return {
    key: textOf(raw.key, `edge-${i}`),
    source: String(raw.source),
    target: String(raw.target),
    attributes: read,
  };
}

/** Reported speech is shown only where its words stand in the text. */
function isStatement(
  value: unknown,
  text: string,
  nodes: ReadonlySet<string>,
): value is StatementData {
  const { id, speaker, cue, content } = rawOf(value);
  const stands = (quote: unknown): boolean => {
    const { start, end, text: words } = rawOf(quote);
    return text.slice(numberOf(start, 0), numberOf(end, 0)) === words;
  };
  const known = speaker === null || (typeof speaker === "string" && nodes.has(speaker));
  return typeof id === "string" && known && stands(cue) && stands(content);
}

function readDocument(value: unknown, nodes: ReadonlySet<string>): DocumentData | null {
  const raw = rawOf(value);
  if (typeof raw.id !== "string" || typeof raw.text !== "string") return null;
  const { id, text } = raw;
  return {
    id,
    text,
    title: maybeText(raw.title),
    published: maybeText(raw.published),
    url: maybeText(raw.url),
    sha256: textOf(raw.sha256, ""),
    mentions: listOf(raw.mentions).flatMap((mention) => {
      const { node, start, end, form, rule } = rawOf(mention);
      if (typeof node !== "string" || !nodes.has(node)) return [];
      const from = numberOf(start, -1);
      const to = numberOf(end, -1);
      if (from < 0 || to <= from || to > text.length) return [];
      const named = form === "name" || form === "nominal" ? form : "pronoun";
      return [{ node, start: from, end: to, form: named, rule: textOf(rule, "") }];
    }),
    statements: listOf(raw.statements).filter((statement) => isStatement(statement, text, nodes)),
  };
}

/** A graph from the JSON of a file, whoever made it. Throws one sentence where it is no graph. */
export function readGraph(json: unknown): GraphData {
  const raw = rawOf(json);
  if (!Array.isArray(raw.nodes) || !Array.isArray(raw.edges))
    throw new Error("This is no graph: it has no list of nodes and edges.");
  const { length } = raw.nodes;
  const nodes = raw.nodes.map((node, i) => readNode(node, i, length));
  const keys = new Set(nodes.map((node) => node.key));
  const documents = listOf(rawOf(raw.attributes).documents).flatMap(
    (document) => readDocument(document, keys) ?? [],
  );
  const texts = new Map(documents.map((document) => [document.id, document.text.length]));
  const edges = raw.edges
    .map((edge, i) => readEdge(edge, i, texts))
    .filter((edge) => keys.has(edge.source) && keys.has(edge.target));
  return {
    attributes: { format: "dramatis-graph/1", documents },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges,
  };
}
