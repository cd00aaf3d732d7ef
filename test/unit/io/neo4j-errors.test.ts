import { expect, test } from "vitest";
import { explainNeo4j } from "../../../src/io/neo4j-errors.ts";

const address = { url: "neo4j://h:7687", database: "news", login: null };

function explained(code: string, message = "long story\nsecond line"): string {
  return explainNeo4j(Object.assign(new Error(message), { code }), address).message;
}

test.each([
  [
    "ServiceUnavailable",
    "no Neo4j answers at neo4j://h:7687; is it running, and is this its Bolt port?",
  ],
  ["SessionExpired", "the connection to neo4j://h:7687 was cut; run the same command again"],
  [
    "Neo.ClientError.Security.Unauthorized",
    "neo4j://h:7687 does not accept the name and password; set NEO4J_USERNAME and NEO4J_PASSWORD",
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    "the user may not write to the database news at neo4j://h:7687",
  ],
  ["Neo.ClientError.Database.DatabaseNotFound", "neo4j://h:7687 has no database news"],
  [
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
    "the database news at neo4j://h:7687 is read-only",
  ],
  [
    "Neo.TransientError.Transaction.DeadlockDetected",
    "other writers kept neo4j://h:7687 busy; run the same command again",
  ],
  ["Neo.TransientError.General.OutOfMemoryError", "neo4j://h:7687 has not enough memory"],
  [
    "Neo.DatabaseError.Transaction.TransactionCommitFailed",
    "neo4j://h:7687 could not save the data; is its disk full?",
  ],
  ["Neo.ClientError.Statement.SyntaxError", "neo4j://h:7687 refused: long story"],
])("%s is told in one sentence", (code, sentence) => {
  expect(explained(code)).toBe(sentence);
});

test("an error of the program stays as it is", () => {
  const error = new RangeError("span 3-1");
  expect(explainNeo4j(error, address)).toBe(error);
  expect(explainNeo4j("text", address).message).toBe("text");
});
