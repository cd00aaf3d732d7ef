import { expect, test } from "vitest";
import { formatOf, formats } from "../../../src/export/formats.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

test("the ending of a file name, in any case, names its format", () => {
  const names = [
    "a.json",
    "A.GEXF",
    "b.c.graphml",
    "x.cypher",
    "x.jsonld",
    "x.ttl",
    "x.txt",
    "json",
  ];
  expect(names.map((name) => formatOf(name)?.name)).toEqual([
    "graph JSON",
    "GEXF",
    "GraphML",
    "Cypher",
    "JSON-LD",
    "Turtle",
    undefined,
    undefined,
  ]);
});

test.each(formats.map((format) => [format.name, format] as const))(
  "%s is the same each time, and comes in pieces",
  (_name, format) => {
    const pieces = [...format.write(sampleGraph)];
    expect(pieces.length).toBeGreaterThan(10);
    expect([...format.write(sampleGraph)]).toEqual(pieces);
  },
);
