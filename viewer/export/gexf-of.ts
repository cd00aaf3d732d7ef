import type { EdgeData, GraphData, NodeData } from "../../src/graph/graph-data.ts";
import { escapeXml } from "./escape-xml.ts";

const nodeFields = ["kind", "aliases", "mentions"] as const;
const edgeFields = ["relation", "tone", "polarity", "statuses", "negated", "evidence"] as const;

function declare(of: "node" | "edge", fields: readonly string[]): string {
  const numbers = ["mentions", "tone", "negated"];
  const lines = fields.map((field, i) => {
    const type = numbers.includes(field) ? "double" : "string";
    return `<attribute id="${i}" title="${field}" type="${type}"/>`;
  });
  return `<attributes class="${of}">${lines.join("")}</attributes>`;
}

function values(of: readonly (string | number)[]): string {
  const written = of.map(
    (value, i) => `<attvalue for="${i}" value="${escapeXml(String(value))}"/>`,
  );
  return `<attvalues>${written.join("")}</attvalues>`;
}

function writeNode({ key, attributes }: NodeData): string {
  const { label, kind, aliases, mentions, x, y, size } = attributes;
  const place = `<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`;
  return `<node id="${escapeXml(key)}" label="${escapeXml(label)}">${values([kind, aliases.join("; "), mentions])}${place}</node>`;
}

function writeEdge({ key, source, target, attributes }: EdgeData): string {
  const { label, relation, tone, polarity, statuses, negated, claims, weight } = attributes;
  const evidence = claims.map((claim) => claim.evidence.text).join(" | ");
  const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
  return `<edge id="${escapeXml(key)}" ${ends} label="${escapeXml(label)}" weight="${weight}">${values([relation, tone, polarity, statuses.join("; "), negated, evidence])}</edge>`;
}

/** A graph as GEXF 1.3, with its positions: Gephi opens it as it stands here. */
export function gexfOf({ nodes, edges }: GraphData): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph defaultedgetype="directed" mode="static">',
    declare("node", nodeFields),
    declare("edge", edgeFields),
    "<nodes>",
    ...nodes.map(writeNode),
    "</nodes>",
    "<edges>",
    ...edges.map(writeEdge),
    "</edges>",
    "</graph>",
    "</gexf>\n",
  ].join("\n");
}
