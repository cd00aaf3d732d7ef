import { expect, test } from "vitest";
import { parseGraph } from "../../../src/graph/parse-graph.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

test("a graph is taken as it is", () => {
  expect(parseGraph(structuredClone(sampleGraph))).toEqual(sampleGraph);
});

const attributes = { format: "dramatis-graph/1", documents: [] };
const [node] = sampleGraph.nodes;
const [edge] = sampleGraph.edges;

test.each([
  ["a number", 7, "it is no graph"],
  ["a list", [], "it is no graph"],
  ["another program's graph", { attributes: {}, nodes: [] }, "it is no graph of Dramatis"],
  ["no nodes", { attributes, edges: [] }, 'its "nodes" is no list'],
  ["no documents", { attributes: { format: "dramatis-graph/1" } }, 'its "documents" is no list'],
  ["a bad document", { attributes: { ...attributes, documents: [{}] } }, '"id" of document 1'],
  ["a node that is no object", { attributes, nodes: [1], edges: [] }, "node 1 is no object"],
  ["a node without key", { attributes, nodes: [{}], edges: [] }, '"key" of node 1'],
  [
    "an unknown kind",
    {
      attributes,
      nodes: [{ ...node, attributes: { ...node?.attributes, kind: "dog" } }],
      edges: [],
    },
    '"kind" of node 1 is missing or wrong',
  ],
  ["an edge to nowhere", { attributes, nodes: [], edges: [edge] }, "which is no node"],
  [
    "an edge without claims",
    {
      attributes,
      nodes: sampleGraph.nodes,
      edges: [{ ...edge, attributes: { ...edge?.attributes, claims: 1 } }],
    },
    '"claims" of edge 1 is missing or wrong',
  ],
  [
    "a claim without evidence",
    {
      attributes,
      nodes: sampleGraph.nodes,
      edges: [{ ...edge, attributes: { ...edge?.attributes, claims: [{ id: "c" }] } }],
    },
    "of claim 1 of edge 1",
  ],
])("%s is refused", (_name, value, message) => {
  expect(() => parseGraph(value)).toThrow(message);
});

test.each([
  [
    "a node twice",
    { ...sampleGraph, nodes: [node, ...sampleGraph.nodes] },
    "two of its nodes have",
  ],
  [
    "an edge twice",
    { ...sampleGraph, edges: [edge, ...sampleGraph.edges] },
    "two of its edges have",
  ],
  [
    "a claim whose document is missing",
    { ...sampleGraph, attributes: { ...attributes, documents: [] } },
    "names the document dam-",
  ],
  [
    "a mention of no node",
    {
      ...sampleGraph,
      attributes: {
        ...attributes,
        documents: sampleGraph.attributes.documents.map((document) => ({
          ...document,
          mentions: [{ node: "person:nobody", start: 0, end: 1, form: "name", rule: "" }],
        })),
      },
    },
    "a mention of dam-1 names person:nobody, which is no node",
  ],
  [
    "a statement without words",
    {
      ...sampleGraph,
      attributes: {
        ...attributes,
        documents: sampleGraph.attributes.documents.map((document) => ({
          ...document,
          statements: [null],
        })),
      },
    },
    "statement 1 of document 1 is no object",
  ],
])("%s is refused", (_name, value, message) => {
  expect(() => parseGraph(value)).toThrow(message);
});
