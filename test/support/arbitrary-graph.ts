import fc from "fast-check";
import type { Quote } from "../../src/core/span.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  NodeData,
} from "../../src/graph/graph-data.ts";
import { sortGraph } from "../../src/graph/sort-graph.ts";
import { sampleGraph } from "./sample-graph.ts";

const traps = [
  "",
  " ",
  "'",
  '"',
  "`",
  "\\",
  "\\u0027",
  "\\\\u0022",
  "a\nb\r\nc\td",
  "]]>",
  "<!-- -->",
  "</script>",
  "&amp;&#10;",
  "=cmd|' /C calc'!A0",
  "+1",
  "-2+3",
  "@SUM(1)",
  "'; MATCH (n) DETACH DELETE n //",
  '"}) DETACH DELETE n //',
  "$rows",
  "{{{}}}",
  "🏦👩‍👩‍👧‍👦",
  "\u202Egnp.exe",
  "\u2028\u2029",
  "é\u0301",
  "a;b;c",
  ":START_ID",
  "null",
  "NaN",
  "x".repeat(10_000),
];

/** Texts that try to break out of every format. Lone surrogates are no text in any of them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\p{Surrogate}/gu, "?")),
);

/** The sample with all its names, ids, titles and sentences replaced by hostile texts. */
export const arbitraryGraph: fc.Arbitrary<GraphData> = fc
  .array(hostileText, { minLength: 12, maxLength: 30 })
  .map((texts) => infect(sampleGraph, texts));

type Swap = (text: string) => string;

/** A text of the list for each text: the same for the same. */
function swapper(texts: readonly string[]): Swap {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const swapped = texts[seen.size % texts.length] ?? "";
    seen.set(text, swapped);
    return swapped;
  };
}

function infect(graph: GraphData, texts: readonly string[]): GraphData {
  const swap = swapper(texts);
  // Ids stay unique: the old one follows the hostile text. Neo4j takes none of more than 8 kB.
  const id: Swap = (text) => `${swap(text).slice(0, 200)}${text}`;
  const orNull = (text: string | null, change: Swap): string | null =>
    text === null ? null : change(text);
  const quote = ({ start, end, text }: Quote): Quote => ({ start, end, text: swap(text) });
  const claim = (data: ClaimData): ClaimData => ({
    ...data,
    id: id(data.id),
    document: id(data.document),
    by: orNull(data.by, id),
    condition: data.condition && quote(data.condition),
    trigger: quote(data.trigger),
    evidence: quote(data.evidence),
    rule: swap(data.rule),
  });
  const edge = (data: EdgeData): EdgeData => ({
    ...data,
    source: id(data.source),
    target: id(data.target),
    attributes: {
      ...data.attributes,
      firstSeen: orNull(data.attributes.firstSeen, swap),
      claims: data.attributes.claims.map(claim),
    },
  });
  const node = ({ key, attributes }: NodeData): NodeData => ({
    key: id(key),
    attributes: {
      ...attributes,
      label: swap(attributes.label),
      aliases: [swap(`alias of ${key}`), "second alias"],
      merges: attributes.merges.map(({ record, rule }) => ({
        record: id(record),
        rule: swap(rule),
      })),
    },
  });
  const document = (data: DocumentData): DocumentData => ({
    ...data,
    id: id(data.id),
    title: orNull(data.title, swap),
    published: orNull(data.published, swap),
    url: orNull(data.url, swap),
    text: swap(data.text),
    mentions: data.mentions.map((mention) => ({
      ...mention,
      node: id(mention.node),
      rule: swap(mention.rule),
    })),
    statements: data.statements.map((statement) => ({
      ...statement,
      id: id(statement.id),
      speaker: orNull(statement.speaker, id),
      cue: quote(statement.cue),
      content: quote(statement.content),
    })),
  });
  return sortGraph({
    attributes: { ...graph.attributes, documents: graph.attributes.documents.map(document) },
    options: graph.options,
    nodes: graph.nodes.map(node),
    edges: graph.edges.map(edge),
  });
}
