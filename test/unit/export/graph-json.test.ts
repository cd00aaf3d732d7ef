import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { writeGraphJson } from "../../../src/export/graph-json.ts";
import { parseGraph } from "../../../src/graph/parse-graph.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

const json = [...writeGraphJson(sampleGraph)].join("");

test("the JSON is read back as the same graph", () => {
  expect(parseGraph(JSON.parse(json))).toEqual(sampleGraph);
});

test("graphology reads it as it is", () => {
  const graph = MultiDirectedGraph.from(JSON.parse(json));
  expect([graph.order, graph.size, graph.type, graph.multi]).toEqual([13, 26, "directed", true]);
});

test("keys are sorted at every depth", () => {
  const unsorted: string[] = [];
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      const keys = Object.keys(value);
      if (keys.join() !== [...keys].sort().join()) unsorted.push(keys.join());
    }
    return value;
  });
  expect(unsorted).toEqual([]);
});
