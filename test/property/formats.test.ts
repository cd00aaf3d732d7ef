import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { expect, test } from "vitest";
import { gexf } from "../../src/export/gexf.ts";
import { graphml } from "../../src/export/graphml.ts";
import { htmlPage } from "../../src/export/html.ts";
import { jsonLd } from "../../src/export/json-ld.ts";
import { turtle } from "../../src/export/turtle.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import { parseGraph } from "../../src/graph/parse-graph.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { graphBytes } from "../support/graph-bytes.ts";
import { sampleGraph } from "../support/sample-graph.ts";

const runs = { numRuns: 40, endOnFailure: true };
const joined = (pieces: Iterable<string>): string => [...pieces].join("");

/** What XML cannot hold is written as the replacement character. */
function asXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");
}

/** Nodes and edges as both XML formats tell them. Lists are JSON, which escapes what XML cannot hold. */
function told(graph: GraphData): unknown {
  return {
    nodes: graph.nodes.map(({ key, attributes: { label, kind, aliases, x, y, size } }) => ({
      key: asXml(key),
      label: asXml(label),
      ...{ kind, aliases, x, y, size },
    })),
    edges: graph.edges.map(({ key, source, target, attributes }) => ({
      key,
      source: asXml(source),
      target: asXml(target),
      relation: attributes.relation,
      tone: attributes.tone,
      weight: attributes.weight,
      firstSeen: asXml(attributes.firstSeen ?? ""),
      claims: attributes.claims,
    })),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The same, from a graph that another program's reader made. */
function heard(graph: MultiDirectedGraph): unknown {
  return {
    nodes: [...graph.nodeEntries()].map(({ node, attributes }) => ({
      key: node,
      label: attributes.label ?? "",
      kind: attributes.kind,
      aliases: JSON.parse(textOf(attributes.aliases)),
      x: attributes.x,
      y: attributes.y,
      size: attributes.size,
    })),
    edges: [...graph.edgeEntries()].map(({ edge, source, target, attributes }) => ({
      key: edge,
      source,
      target,
      relation: attributes.relation,
      tone: attributes.tone,
      weight: attributes.weight,
      firstSeen: attributes.firstSeen ?? "",
      claims: JSON.parse(textOf(attributes.claims)),
    })),
  };
}

test("graphology reads the same nodes, edges and claims from GEXF", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const read = parseGexf(MultiDirectedGraph, joined(gexf.write(graph)));
      expect(heard(read)).toEqual(told(graph));
    }),
    runs,
  );
});

test("graphology reads the same nodes, edges and claims from GraphML", () => {
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const read = parseGraphml(MultiDirectedGraph, joined(graphml.write(graph)));
      expect(heard(read)).toEqual(told(graph));
    }),
    runs,
  );
});

const lines = (turtleText: string): string[] =>
  new Writer({ format: "N-Quads" })
    .quadsToString(new Parser().parse(turtleText))
    .split("\n")
    .sort();

test("N3 reads from Turtle what jsonld reads from JSON-LD", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, async (graph) => {
      const document = JSON.parse(joined(jsonLd.write(graph)));
      const quads = await jsonld.toRDF(document, { format: "application/n-quads" });
      const read = new Parser({ format: "N-Quads" }).parse(String(quads));
      const ours = new Writer({ format: "N-Quads" }).quadsToString(read).split("\n").sort();
      expect(ours).toEqual(lines(joined(turtle.write(graph))));
    }),
    { ...runs, numRuns: 10 },
  );
});

test("every claim is a reified statement with its words, its place and its document", () => {
  const quads = new Parser().parse(joined(turtle.write(sampleGraph)));
  const objects = (subject: string, predicate: string): string[] =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(predicate))
      .map((quad) => quad.object.value);
  const claim = "urn:dramatis:claim:dam-1%23c1";
  expect(objects(claim, "ns#subject")).toEqual(["urn:dramatis:entity:state%3Anorland"]);
  expect(objects(claim, "ns#predicate")).toEqual(["urn:dramatis:THREATENS"]);
  expect(objects(claim, "ns#object")).toEqual(["urn:dramatis:entity:state%3Aveskia"]);
  expect(objects(claim, "wasDerivedFrom")).toEqual(["urn:dramatis:document:dam-1"]);
  expect(objects(`${claim}:evidence:quote`, "exact")).toEqual([
    "Norland threatens Veskia with sanctions if the dam is closed.",
  ]);
  expect(objects(`${claim}:evidence:place`, "end")).toEqual(["61"]);
});

test("the page gives back the graph that was put into it", () => {
  const template = `<script type="application/json" id="graph-data"></script>`;
  fc.assert(
    fc.property(arbitraryGraph, (graph) => {
      const page = htmlPage(template, graph);
      const inside = page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script>"));
      expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
      expect(graphBytes(parseGraph(JSON.parse(inside)))).toBe(graphBytes(graph));
    }),
    runs,
  );
});
