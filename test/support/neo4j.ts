import neo4j from "neo4j-driver";
import { describe, inject } from "vitest";
import { whyNoNeo4j } from "../../scripts/neo4j/java.ts";

const login = inject("neo4j");

/** Address of the Neo4j of the tests, with name and password. */
export const neo4jAddress: string = login
  ? login.uri.replace("://", `://${login.username}:${encodeURIComponent(login.password)}@`)
  : "neo4j://none";

/** Tests that need a Neo4j; skipped where there is none (the reason is told once). */
export const describeWithNeo4j: typeof describe.only = describe.skipIf(login === null);

/** The rows that a statement gives, by a driver of its own: what another program sees. */
export async function query(
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Record<string, unknown>[]> {
  const { uri = "", username = "", password = "" } = login ?? {};
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(statement, parameters, { database: "neo4j" });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Remove everything, foreign data too. */
export async function emptyNeo4j(): Promise<void> {
  await query("MATCH (n) DETACH DELETE n");
}

/** Tests that start a Neo4j of their own, beside the one of the tests. */
export const describeWithOwnNeo4j: typeof describe.only = describe.skipIf(whyNoNeo4j() !== null);
