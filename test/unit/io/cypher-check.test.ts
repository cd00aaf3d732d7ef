import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { expect, test } from "vitest";
import { cypher } from "../../../src/export/cypher.ts";
import {
  constraints,
  createNodes,
  createRelationships,
  indexes,
  mergeNodes,
  mergeRelationships,
  placedLabels,
} from "../../../src/export/neo4j/statements.ts";
import { neo4jTables } from "../../../src/export/neo4j/tables.ts";
import {
  inTurn,
  loadStatements,
  placesOf,
  readStatements,
  settleStatements,
} from "../../../src/io/neo4j-statements.ts";
import { questions } from "../../support/queries.ts";
import { sampleGraph } from "../../support/sample-graph.ts";

const parameters = {
  rows: [],
  load: "",
  total: 0,
  to: 0,
  from: "",
  since: "",
  documents: [],
  edges: [],
  entities: [],
  mixed: false,
};
/** Two edges: the checker is slow on long scripts. */
const smallGraph = {
  ...sampleGraph,
  attributes: {
    ...sampleGraph.attributes,
    documents: sampleGraph.attributes.documents.slice(0, 1),
  },
  nodes: sampleGraph.nodes.slice(1, 3),
  edges: sampleGraph.edges.slice(1, 3),
};
const { nodes, relationships } = neo4jTables(sampleGraph);

const texts: readonly (readonly [string, string])[] = [
  ...[...constraints, ...indexes].map((text) => [text.slice(0, 60), text] as const),
  ...nodes.flatMap((table) => [
    [`merge ${table.labels.join()}`, inTurn(mergeNodes(table))] as const,
    [`create ${table.labels.join()}`, inTurn(createNodes(table))] as const,
  ]),
  ...relationships.flatMap((table) => [
    [`merge ${table.type}`, inTurn(mergeRelationships(table))] as const,
    [`create ${table.type}`, inTurn(createRelationships(table))] as const,
  ]),
  ...placedLabels.map((label) => [`places of ${label}`, placesOf(label)] as const),
  ...Object.entries({ ...loadStatements, ...settleStatements, ...readStatements }),
  ...questions.map(({ file, cypher: text }) => [file, text] as const),
  ["a script", [...cypher.write(smallGraph)].join("")],
];

/** What Neo4j's own checker says, besides advice. */
function faults(text: string): string[] {
  return lintCypherQuery(text, { parameters })
    .diagnostics.filter(({ severity }) => severity === 1)
    .map(({ message }) => String(message));
}

test.each(texts)(
  "Neo4j's checker finds no fault with %s",
  (_name, text) => {
    expect(faults(text)).toEqual([]);
  },
  30_000,
);

test("the checker finds what is wrong", () => {
  expect(faults("MATCH (n) RETURN m")).not.toEqual([]);
});

test("every question has a title and a description", () => {
  expect(questions).toHaveLength(8);
  for (const { title, description } of questions)
    expect([title.length > 5, description.length > 20]).toEqual([true, true]);
});
