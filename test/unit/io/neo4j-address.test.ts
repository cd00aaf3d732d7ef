import { expect, test } from "vitest";
import { isNeo4jAddress, readNeo4jAddress } from "../../../src/io/neo4j-address.ts";

test("neo4j and bolt, plain or encrypted, are addresses; files are not", () => {
  const yes = ["neo4j://h", "bolt://h:7687", "neo4j+s://h", "bolt+ssc://h", "NEO4J://h"];
  const no = ["graph.json", "http://h:7474", "C:\\neo4j", "neo4j:/h", "xneo4j://h"];
  expect(yes.filter(isNeo4jAddress)).toEqual(yes);
  expect(no.filter(isNeo4jAddress)).toEqual([]);
});

test("name and password stand in the address, and not in what is shown", () => {
  expect(readNeo4jAddress("neo4j://ana:p%40ss@h:7687/news", {})).toEqual({
    url: "neo4j://h:7687",
    database: "news",
    login: { username: "ana", password: "p@ss" },
  });
});

test("or they stand in the environment", () => {
  const environment = {
    NEO4J_USERNAME: "neo4j",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "news",
  };
  expect(readNeo4jAddress("bolt://h", environment)).toEqual({
    url: "bolt://h",
    database: "news",
    login: { username: "neo4j", password: "secret" },
  });
});

test("without a name there is no login, and the database is neo4j", () => {
  expect(readNeo4jAddress("bolt://h:1", {})).toEqual({
    url: "bolt://h:1",
    database: "neo4j",
    login: null,
  });
});

test("an address that cannot be read is refused without its password", () => {
  const refuse = (): unknown => readNeo4jAddress("neo4j://ana:secret@:x", {});
  expect(refuse).toThrow("it is neo4j://HOST:PORT");
  expect(refuse).not.toThrow("secret");
});
