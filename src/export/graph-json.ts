import { canonicalJson } from "../core/canonical-json.ts";
import type { GraphData } from "../graph/graph-data.ts";
import type { Exporter } from "./exporter.ts";

/** The graph as canonical JSON: keys sorted, a line for each document, node and edge. */
export function* writeGraphJson(graph: GraphData): Iterable<string> {
  const { documents, ...attributes } = graph.attributes;
  yield `{"attributes":{"documents":`;
  yield* writeList(documents);
  yield `,${canonicalJson(attributes).slice(1)},\n"edges":`;
  yield* writeList(graph.edges);
  yield `,\n"nodes":`;
  yield* writeList(graph.nodes);
  yield `,\n"options":${canonicalJson(graph.options)}}\n`;
}

function* writeList(items: readonly unknown[]): Iterable<string> {
  yield "[";
  for (const [i, item] of items.entries()) yield `${i === 0 ? "\n" : ",\n"}${canonicalJson(item)}`;
  yield "]";
}

/** graphology's serialization, which Sigma, Gephi Lite and `dramatis` read. */
export const graphJson: Exporter = { name: "graph JSON", extension: "json", write: writeGraphJson };
