import { expect, test } from "vitest";
import { syntheticGraph } from "../../../scripts/bench/synthetic-graph.ts";
import { indexGraph } from "../../../viewer/model/network.ts";
import { findBackbone, mostEdges, mostNodes } from "../../../viewer/state/backbone.ts";
import { steelRow } from "../../support/viewer-stories.ts";

const size = (stands: Uint8Array | undefined): number =>
  stands?.reduce((sum, stand) => sum + (stand > 0 ? 1 : 0), 0) ?? 0;

test("a small graph is shown whole", () => {
  expect(findBackbone(indexGraph(steelRow))).toBeNull();
});

test("a large graph opens to its strongest nodes and edges", () => {
  const network = indexGraph(syntheticGraph(4000, 16_000));
  const backbone = findBackbone(network);
  expect(size(backbone?.nodes)).toBe(mostNodes);
  expect(size(backbone?.edges)).toBeLessThanOrEqual(mostEdges);
  const strongest = network.strength.indexOf(Math.max(...network.strength));
  expect(backbone?.nodes[strongest]).toBeGreaterThan(0);
});

test("every edge of the backbone joins nodes of it", () => {
  const network = indexGraph(syntheticGraph(3000, 9000));
  const backbone = findBackbone(network);
  const loose = network.edges.filter(
    (_, edge) =>
      backbone?.edges[edge] &&
      !(backbone.nodes[network.source[edge] ?? 0] && backbone.nodes[network.target[edge] ?? 0]),
  );
  expect(loose).toEqual([]);
});
