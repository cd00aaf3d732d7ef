import type { EdgeData, GraphData, NodeData } from "../graph/graph-data.ts";
import { type Column, edgeColumns, nodeColumns } from "./attribute-table.ts";
import type { Exporter } from "./exporter.ts";
import { kindColours, polarityColours } from "./palette.ts";
import { emptyElement, xmlAttributes } from "./xml.ts";

/** GEXF 1.3 for Gephi: places, sizes and colours as on the page, everything else as attributes. */
export const gexf: Exporter = {
  name: "GEXF",
  extension: "gexf",
  *write(graph: GraphData): Iterable<string> {
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Dramatis</creator></meta>
<graph mode="static" defaultedgetype="directed">
`;
    yield declaration("node", nodeColumns);
    yield declaration("edge", edgeColumns);
    yield "<nodes>\n";
    for (const node of graph.nodes) yield writeNode(node);
    yield "</nodes>\n<edges>\n";
    for (const edge of graph.edges) yield writeEdge(edge);
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function declaration<Of>(of: "node" | "edge", columns: readonly Column<Of>[]): string {
  const attributes = columns.map(({ name, type }) =>
    emptyElement("attribute", { id: name, title: name, type }),
  );
  return `<attributes class="${of}">${attributes.join("")}</attributes>\n`;
}

function values<Of>(columns: readonly Column<Of>[], attributes: Of): string {
  const written = columns.map(({ name, read }) => {
    const value = read(attributes);
    return value === null ? "" : emptyElement("attvalue", { for: name, value });
  });
  return `<attvalues>${written.join("")}</attvalues>`;
}

function colour(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
  return emptyElement("viz:color", { r: r ?? 0, g: g ?? 0, b: b ?? 0 });
}

function writeNode({ key, attributes }: NodeData): string {
  const { label, kind, x, y, size } = attributes;
  const place = emptyElement("viz:position", { x, y, z: 0 });
  const looks = `${colour(kindColours[kind])}${place}${emptyElement("viz:size", { value: size })}`;
  return `<node${xmlAttributes({ id: key, label })}>${values(nodeColumns, attributes)}${looks}</node>\n`;
}

function writeEdge({ key, source, target, attributes }: EdgeData): string {
  const { label, weight, polarity } = attributes;
  const start = xmlAttributes({ id: key, source, target, label, weight });
  return `<edge${start}>${values(edgeColumns, attributes)}${colour(polarityColours[polarity])}</edge>\n`;
}
