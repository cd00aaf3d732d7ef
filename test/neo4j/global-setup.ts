import type { TestProject } from "vitest/node";
import { whyNoNeo4j } from "../../scripts/neo4j/java.ts";
import { type Neo4jServer, start } from "../../scripts/neo4j/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: { readonly uri: string; readonly username: string; readonly password: string } | null;
  }
}

/** One Neo4j for all tests: the one at NEO4J_TEST_URI, or one of our own; none where neither is possible. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri !== undefined) {
    const { NEO4J_TEST_USERNAME: username = "neo4j", NEO4J_TEST_PASSWORD: password = "dramatis" } =
      process.env;
    project.provide("neo4j", { uri, username, password });
    return async () => undefined;
  }
  const server = await startOwn();
  if (!server) {
    project.provide("neo4j", null);
    return async () => undefined;
  }
  project.provide("neo4j", {
    uri: server.uri,
    username: server.username,
    password: server.password,
  });
  return () => server.stop();
}

async function startOwn(): Promise<Neo4jServer | null> {
  const reason = whyNoNeo4j();
  if (reason === null) return start();
  if (process.env.CI) throw new Error(`Neo4j cannot be tested: ${reason}`);
  console.warn(`The tests of Neo4j are skipped: ${reason}, and NEO4J_TEST_URI names no server.`);
  return null;
}
