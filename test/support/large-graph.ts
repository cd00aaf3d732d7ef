import { stableId } from "../../src/core/stable-id.ts";
import type { ClaimData, EdgeData, GraphData, NodeData } from "../../src/graph/graph-data.ts";
import { sortGraph } from "../../src/graph/sort-graph.ts";
import {
  classOf,
  entityKinds,
  polarityOf,
  relations,
  toneOf,
} from "../../src/ontology/ontology.ts";

export interface LargeGraphSize {
  readonly nodes: number;
  readonly edges: number;
}

/** A graph of any size, the same each time: a few actors have most of the edges, each edge has one claim. */
export function largeGraph({ nodes, edges }: LargeGraphSize): GraphData {
  const keys = Array.from({ length: nodes }, (_, i) => `actor:${i}`);
  const documents = Array.from({ length: Math.max(1, Math.ceil(edges / 50)) }, (_, i) => ({
    id: `article-${i}`,
    title: `Article ${i}`,
    published: `203${i % 10}-0${1 + (i % 9)}-1${i % 10}`,
    url: null,
    text: sentence(i).repeat(50),
    sha256: stableId(String(i)),
    mentions: [],
    statements: [],
  }));
  return sortGraph({
    attributes: { format: "dramatis-graph/1", documents },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: keys.map(nodeData),
    edges: Array.from({ length: edges }, (_, i) => edgeData(i, keys)),
  });
}

const sentence = (i: number): string => `Actor ${i} warned the others on day ${i}. `;

function nodeData(key: string, i: number): NodeData {
  return {
    key,
    attributes: {
      label: `Actor ${i}`,
      kind: entityKinds[i % entityKinds.length] ?? "person",
      aliases: [`A. ${i}`],
      mentions: 1 + (i % 9),
      merges: [{ record: `article-0#e${i}`, rule: "same-name" }],
      x: i % 997,
      y: i % 991,
      size: 7.5,
    },
  };
}

function edgeData(i: number, keys: readonly string[]): EdgeData {
  const relation = relations[i % relations.length] ?? "SUPPORTS";
  // Squares crowd near 0: some actors are in every story.
  const source = keys[Math.floor((keys.length * ((i * 7919) % 10_007) ** 2) / 10_007 ** 2)] ?? "";
  const target = keys[(i * 104_729) % keys.length] ?? "";
  const document = Math.floor(i / 50);
  const published = `203${document % 10}-0${1 + (document % 9)}-1${document % 10}`;
  return {
    key: stableId(String(i)),
    source,
    target,
    attributes: {
      label: relation.toLowerCase().replaceAll("_", " "),
      relation,
      event: classOf(relation),
      tone: toneOf(relation),
      polarity: polarityOf(relation),
      weight: 1,
      negated: 0,
      statuses: ["actual"],
      firstSeen: published,
      lastSeen: published,
      claims: [claimData(i, document)],
    },
  };
}

function claimData(i: number, document: number): ClaimData {
  const text = sentence(document);
  return {
    id: `article-${document}#c${i}`,
    document: `article-${document}`,
    status: "actual",
    negated: false,
    by: null,
    sourceSpan: { start: 0, end: 5 },
    targetSpan: { start: 10, end: 15 },
    bySpan: null,
    condition: null,
    trigger: { start: 8, end: 14, text: "warned" },
    evidence: { start: 0, end: text.length, text },
    rule: "active-verb",
    confidence: 0.75,
  };
}
