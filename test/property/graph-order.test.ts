import fc from "fast-check";
import { expect, test } from "vitest";
import { writeGraphJson } from "../../src/export/graph-json.ts";
import { assembleGraph } from "../../src/graph/assemble-graph.ts";
import { sampleGraph, sampleRecords } from "../support/sample-graph.ts";
import { storyEntities } from "../support/story.ts";

const entities = storyEntities(sampleRecords);

test("the order of records and entities does not change a byte of the graph", () => {
  const expected = [...writeGraphJson(sampleGraph)].join("");
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...sampleRecords], { minLength: sampleRecords.length }),
      fc.shuffledSubarray(entities, { minLength: entities.length }),
      (records, shuffled) => {
        const merged = shuffled.map((entity) => ({
          ...entity,
          merges: [...entity.merges].reverse(),
        }));
        expect([...writeGraphJson(assembleGraph(records, merged))].join("")).toBe(expected);
      },
    ),
    { numRuns: 20 },
  );
});
