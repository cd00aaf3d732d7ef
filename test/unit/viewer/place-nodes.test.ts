import { expect, test } from "vitest";
import { syntheticGraph } from "../../../scripts/bench/synthetic-graph.ts";
import { placeNodes } from "../../../viewer/draw/place-nodes.ts";
import { boxOf } from "../../../viewer/draw/separate.ts";
import { indexGraph } from "../../../viewer/model/network.ts";
import { steelRow } from "../../support/viewer-stories.ts";

function overlaps(graph: typeof steelRow): string[] {
  const places = placeNodes(indexGraph(graph));
  const boxes = graph.nodes.map((_, node) => boxOf(places, node));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(() => graph.nodes[i]?.key ?? ""),
  );
}

test("in a graph that can be read whole no label lies on another", () => {
  expect(overlaps(steelRow)).toEqual([]);
  expect(overlaps(syntheticGraph(40, 60))).toEqual([]);
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
