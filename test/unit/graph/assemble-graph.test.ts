import { expect, test } from "vitest";
import { assembleGraph } from "../../../src/graph/assemble-graph.ts";
import type { GraphData } from "../../../src/graph/graph-data.ts";
import type { GraphRecord } from "../../../src/record/record.ts";
import { sampleGraph, sampleRecords } from "../../support/sample-graph.ts";
import { type Line, storyEntities, storyRecords } from "../../support/story.ts";

const cast = { Norland: "state", Veskia: "state" } as const;

function recordsOf(...lines: Line[]): GraphRecord[] {
  return storyRecords(cast, [{ id: "d", title: null, published: "2031-02-03", lines }]);
}

function graphOf(...lines: Line[]): GraphData {
  const records = recordsOf(...lines);
  return assembleGraph(records, storyEntities(records));
}

const threat: Line = {
  source: "Norland",
  relation: "THREATENS",
  target: "Veskia",
  sentence: "{s} [threatens] {t} (if it rains).",
  status: "conditional",
};
const talk: Line = {
  source: "Veskia",
  relation: "CONSULTS",
  target: "Norland",
  sentence: "{s} [met] {t}.",
};

const arrows = ({ edges }: GraphData): string[] =>
  edges.map(
    ({ source, target, attributes }) =>
      `${source} -${attributes.relation}-> ${target} ${attributes.weight}`,
  );

test("claims of one relation between two actors are one edge", () => {
  const graph = graphOf(threat, { ...threat, status: "actual", negated: true });
  expect(arrows(graph)).toEqual(["state:norland -THREATENS-> state:veskia 2"]);
  expect(graph.edges[0]?.attributes).toMatchObject({
    label: "threatens",
    event: "THREATEN",
    tone: -5.8,
    polarity: "hostile",
    negated: 1,
    statuses: ["actual", "conditional"],
    firstSeen: "2031-02-03",
    lastSeen: "2031-02-03",
  });
});

test("a symmetric relation is one edge, whichever side the text names first", () => {
  const back: Line = { ...talk, source: "Norland", target: "Veskia" };
  const graph = graphOf(talk, back);
  expect(arrows(graph)).toEqual(["state:norland -CONSULTS-> state:veskia 2"]);
  const { text } = graph.attributes.documents[0] ?? { text: "" };
  const sources = graph.edges[0]?.attributes.claims.map(({ sourceSpan: { start, end } }) =>
    text.slice(start, end),
  );
  expect(sources).toEqual(["Norland", "Norland"]);
});

test("the threat and the answer to it are two edges", () => {
  const answer: Line = { ...threat, source: "Veskia", target: "Norland" };
  expect(arrows(graphOf(threat, answer))).toHaveLength(2);
});

test("the documents carry where each node is mentioned", () => {
  const [document] = graphOf(threat).attributes.documents;
  const places = document?.mentions.map(
    ({ node, start, end }) => `${node}: ${document.text.slice(start, end)}`,
  );
  expect(places).toEqual(["state:norland: Norland", "state:veskia: Veskia"]);
});

test("a node counts its mentions and grows with them", () => {
  const { nodes } = graphOf(threat, { ...talk, sentence: "{s} [met] them." });
  expect(nodes.map(({ key, attributes }) => [key, attributes.mentions, attributes.size])).toEqual([
    ["state:norland", 1, 17.61],
    ["state:veskia", 2, 22],
  ]);
});

test("no records make an empty graph", () => {
  expect(assembleGraph([], [])).toMatchObject({ nodes: [], edges: [] });
});

test("a record that comes twice counts once", () => {
  const records = recordsOf(threat);
  const twice = [...records, ...records];
  expect(assembleGraph(twice, storyEntities(records))).toEqual(graphOf(threat));
});

test("evidence that is not in the text is refused", () => {
  const records = recordsOf(threat).map((record) =>
    record.record === "document"
      ? { ...record, text: record.text.replace("threatens", "thanks") }
      : record,
  );
  expect(() => assembleGraph(records, storyEntities(records))).toThrow(
    'the document d does not say "Veskia" at 18',
  );
});

test("two documents under one id are refused", () => {
  const records = [...recordsOf(threat), ...recordsOf(talk)];
  expect(() => assembleGraph(records, storyEntities(records))).toThrow(
    "two different records have the id d",
  );
});

test("a record whose document is missing is refused", () => {
  const records = recordsOf(threat).filter(({ record }) => record !== "document");
  expect(() => assembleGraph(records, storyEntities(records))).toThrow(
    "records name the document d, which is not among them",
  );
});

test("a claim about an entity that nothing stands for is refused", () => {
  expect(() => assembleGraph(recordsOf(threat), [])).toThrow("no entity stands for the record");
});

test("labels of the sample do not overlap", () => {
  const boxes = sampleGraph.nodes.map(({ attributes: { x, y, size, label } }) => ({
    x,
    y,
    half: Math.max(size, 4 * Math.min(label.length, 32)),
    size,
  }));
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < a.size + b.size + 16,
      ),
  );
  expect(overlapping).toEqual([]);
});

test("the sample has its nodes, edges and documents", () => {
  expect(sampleRecords.filter(({ record }) => record === "claim")).toHaveLength(28);
  expect(sampleGraph.nodes).toHaveLength(13);
  expect(sampleGraph.edges).toHaveLength(26);
});
