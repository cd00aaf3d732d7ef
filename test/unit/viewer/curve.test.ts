import { expect, test } from "vitest";
import { curveOf, distanceTo, fanOut, pointAt } from "../../../viewer/draw/curve.ts";
import { placeNodes } from "../../../viewer/draw/place-nodes.ts";
import { indexGraph } from "../../../viewer/model/network.ts";
import { steelRow } from "../../support/viewer-stories.ts";

const network = indexGraph(steelRow);
const places = placeNodes(network);
const between = ["Veskia>COERCES>Norland", "Veskia>SANCTIONS>Norland", "Veskia>THREATENS>Norland"];

test("parallel edges are fanned", () => {
  const edges = between.map((key) => network.edgeAt.get(key) ?? -1);
  const lanes = fanOut(network, edges);
  const middles = edges.map((edge) =>
    pointAt(curveOf(network, edge, { places, place: lanes.get(edge) ?? 0 }), 0.5),
  );
  const apart = middles.flatMap(([x, y], i) =>
    middles.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(12);
});

test("an edge is near its own middle and far from its ends' other side", () => {
  const edge = network.edgeAt.get("Ada Hale>LEADS>Norland") ?? -1;
  const curve = curveOf(network, edge, { places, place: 0 });
  const [x, y] = pointAt(curve, 0.5);
  expect(distanceTo(curve, x, y)).toBeLessThan(1);
  expect(distanceTo(curve, x + 4000, y)).toBeGreaterThan(1000);
});
