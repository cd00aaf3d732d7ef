import { expect, test } from "vitest";
import { readGraph } from "../../../viewer/model/read-graph.ts";
import { steelRow } from "../../support/viewer-stories.ts";

test("a graph of this program is read as it is", () => {
  const read = readGraph(JSON.parse(JSON.stringify(steelRow)));
  expect(read.edges.map((edge) => edge.attributes.claims)).toEqual(
    steelRow.edges.map((edge) => edge.attributes.claims),
  );
  expect(read.attributes.documents[0]?.mentions).toEqual(
    steelRow.attributes.documents[0]?.mentions,
  );
});

test("what is no graph is refused in a sentence", () => {
  for (const json of [null, 3, [], {}, { nodes: 1, edges: [] }])
    expect(() => readGraph(json)).toThrow("This is no graph: it has no list of nodes and edges.");
});

test("a graph from elsewhere gets what it lacks", () => {
  const { nodes, edges } = readGraph({
    nodes: [{ key: "a" }, { key: "b", attributes: { label: "B", kind: "dragon", x: "far" } }],
    edges: [
      { source: "a", target: "b", attributes: { label: "knows" } },
      { source: "a", target: "nobody" },
    ],
  });
  expect(nodes.map((node) => node.attributes.label)).toEqual(["a", "B"]);
  expect(nodes.every((node) => Number.isFinite(node.attributes.x))).toBe(true);
  expect(edges.length).toBe(1);
  expect(edges[0]?.attributes.label).toBe("knows");
});

test("a claim whose words lie outside the text is not shown", () => {
  const [edge] = steelRow.edges;
  const [claim] = edge?.attributes.claims ?? [];
  const broken = { ...claim, evidence: { start: 0, end: 99_999, text: "" } };
  const { edges } = readGraph({
    ...steelRow,
    edges: [{ ...edge, attributes: { ...edge?.attributes, claims: [broken] } }],
  });
  expect(edges[0]?.attributes.claims).toEqual([]);
});
