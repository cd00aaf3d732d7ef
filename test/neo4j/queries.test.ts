import { beforeAll } from "vitest";
import { writeGraph } from "../../src/io/write-graph.ts";
import { goldenAnswers } from "../support/golden-answers.ts";
import { describeWithNeo4j, emptyNeo4j, neo4jAddress } from "../support/neo4j.ts";
import { sampleGraph } from "../support/sample-graph.ts";

describeWithNeo4j("the questions of data/queries", () => {
  beforeAll(async () => {
    await emptyNeo4j();
    await writeGraph(sampleGraph, neo4jAddress);
  });

  goldenAnswers(new URL("../golden/queries.txt", import.meta.url));
});
