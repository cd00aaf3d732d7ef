import type { EdgeData, GraphData, NodeData } from "../graph/graph-data.ts";
import { type Column, edgeColumns, nodeColumns } from "./attribute-table.ts";
import type { Exporter } from "./exporter.ts";
import { labelsOf } from "./neo4j/labels.ts";
import { emptyElement, escapeXml, xmlAttributes } from "./xml.ts";

/** Names that Neo4j's importers look for: labels of nodes, types of relationships. */
const ofNodes = [
  { name: "label", type: "string" },
  { name: "labels", type: "string" },
  { name: "x", type: "double" },
  { name: "y", type: "double" },
  { name: "size", type: "double" },
  ...nodeColumns,
] as const;
const ofEdges = [
  { name: "label", type: "string" },
  { name: "verb", type: "string" },
  { name: "weight", type: "integer" },
  ...edgeColumns,
] as const;

/** GraphML with typed attributes; `labels` of nodes and `label` of edges are what Neo4j's import takes for labels and types. */
export const graphml: Exporter = {
  name: "GraphML",
  extension: "graphml",
  *write(graph: GraphData): Iterable<string> {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
`;
    for (const { name, type } of ofNodes) yield keyElement("node", name, type);
    for (const { name, type } of ofEdges) yield keyElement("edge", name, type);
    yield `<graph id="graph" edgedefault="directed">\n`;
    for (const node of graph.nodes) yield writeNode(node);
    for (const edge of graph.edges) yield writeEdge(edge);
    yield "</graph>\n</graphml>\n";
  },
};

function keyElement(of: "node" | "edge", name: string, type: Column<never>["type"]): string {
  const attributes = {
    id: `${of}-${name}`,
    for: of,
    "attr.name": name,
    "attr.type": type === "integer" ? "int" : type,
  };
  return `${emptyElement("key", attributes)}\n`;
}

function data(of: "node" | "edge", name: string, value: string | number | null): string {
  if (value === null) return "";
  return `<data key="${of}-${name}">${escapeXml(String(value))}</data>`;
}

function writeNode({ key, attributes }: NodeData): string {
  const labels = labelsOf(attributes.kind)
    .map((label) => `:${label}`)
    .join("");
  const parts = [
    data("node", "label", attributes.label),
    data("node", "labels", labels),
    data("node", "x", attributes.x),
    data("node", "y", attributes.y),
    data("node", "size", attributes.size),
    ...nodeColumns.map(({ name, read }) => data("node", name, read(attributes))),
  ];
  return `<node${xmlAttributes({ id: key, labels })}>${parts.join("")}</node>\n`;
}

function writeEdge({ key, source, target, attributes }: EdgeData): string {
  const parts = [
    data("edge", "label", attributes.relation),
    data("edge", "verb", attributes.label),
    data("edge", "weight", attributes.weight),
    ...edgeColumns.map(({ name, read }) => data("edge", name, read(attributes))),
  ];
  const start = xmlAttributes({ id: key, source, target, label: attributes.relation });
  return `<edge${start}>${parts.join("")}</edge>\n`;
}
