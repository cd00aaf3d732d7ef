import { expect, test } from "vitest";
import { syntheticGraph } from "../../../scripts/bench/synthetic-graph.ts";
import type { NodeData } from "../../../src/graph/graph-data.ts";
import { labelBox, shapeBox } from "../../../viewer/draw/label-box.ts";
import { placeNodes } from "../../../viewer/draw/place-nodes.ts";
import { indexGraph } from "../../../viewer/model/network.ts";
import { steelRow } from "../../support/viewer-stories.ts";

function overlaps(graph: typeof steelRow): string[] {
  const places = placeNodes(indexGraph(graph));
  const boxes = graph.nodes.flatMap(({ key }, node) => {
    const side = places.sides[node] ?? "below";
    const label = labelBox(places, node, { side, scale: 1 });
    return [shapeBox(places, node), label].map((box) => ({ key, ...box }));
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} on ${b.key}`),
  );
}

test("in a graph that can be read whole no label lies on another", () => {
  expect(overlaps(steelRow)).toEqual([]);
  expect(overlaps(syntheticGraph(40, 60))).toEqual([]);
});

test("a label stands where its node's own lines do not leave", () => {
  const star = syntheticGraph(2, 1);
  const [upper, lower] = star.nodes;
  if (!upper || !lower) throw new Error("there are two nodes");
  const at = (node: NodeData, y: number): NodeData => ({
    ...node,
    attributes: { ...node.attributes, x: 0, y },
  });
  const { sides } = placeNodes(indexGraph({ ...star, nodes: [at(upper, 100), at(lower, -100)] }));
  expect(sides).toEqual(["above", "below"]);
});

test("the same graph has the same places", () => {
  const places = () => {
    const { x, y, radius } = placeNodes(indexGraph(steelRow));
    return { x, y, radius };
  };
  expect(places()).toEqual(places());
});

test("a node in no claim stands under the graph", () => {
  const { y } = placeNodes(indexGraph(steelRow));
  const strait = steelRow.nodes.findIndex((node) => node.key === "Sund Strait");
  expect(y[strait]).toBe(Math.max(...y));
});
