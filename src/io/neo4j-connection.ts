import { setTimeout as sleep } from "node:timers/promises";
import type { Driver, ManagedTransaction, default as neo4j, Session } from "neo4j-driver";
import { type Neo4jAddress, readNeo4jAddress } from "./neo4j-address.ts";
import { codeOf, explainNeo4j } from "./neo4j-errors.ts";

/** The oldest Neo4j that Dramatis is tested with: the long-term release of version 5. */
const oldest = [5, 26] as const;

/** How long is tried again what failed for the moment, in milliseconds. */
const retryTime = 15_000;

type Library = typeof neo4j;

/** An open session, to be used by one writer at a time, and the library that makes its values. */
export interface Neo4jConnection {
  readonly address: Neo4jAddress;
  readonly session: Session;
  /** Another session, for a writer beside this; to be closed by who opens it. */
  openSession(): Session;
  readonly library: Library;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** Open Neo4j, do the work and close it, whatever happens. Errors are one sentence each. */
export async function withNeo4j<T>(
  target: string,
  work: (connection: Neo4jConnection) => Promise<T>,
): Promise<T> {
  const address = readNeo4jAddress(target, process.env);
  // Loaded here, for it doubles the time that other commands take to start.
  const { default: library } = await import("neo4j-driver");
  const driver = openDriver(library, address);
  try {
    await checkVersion(driver, address);
    const openSession = (): Session => driver.session({ database: address.database });
    const session = openSession();
    try {
      return await work({ address, session, openSession, library });
    } finally {
      await session.close();
    }
  } catch (error) {
    throw explainNeo4j(error, address);
  } finally {
    await driver.close();
  }
}

/** Whether Neo4j answers and lets us in. Throws one sentence where it does not. */
export function reachNeo4j(target: string): Promise<void> {
  return withNeo4j(target, async () => undefined);
}

function openDriver(library: Library, { url, login }: Neo4jAddress): Driver {
  const token = login ? library.auth.basic(login.username, login.password) : undefined;
  return library.driver(url, token, {
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
    maxTransactionRetryTime: retryTime,
    maxConnectionPoolSize: 4,
    // Counts and offsets are far below 2^53.
    disableLosslessIntegers: true,
    userAgent: "dramatis",
  });
}

async function checkVersion(driver: Driver, { url, database }: Neo4jAddress): Promise<void> {
  const { agent = "" } = await driver.getServerInfo({ database });
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined) return;
  if (isOlder(Number(major), Number(minor)))
    throw new Error(
      `${url} runs Neo4j ${major}.${minor}; Dramatis needs ${oldest.join(".")} or newer`,
    );
}

function isOlder(major: number, minor: number): boolean {
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1]);
}

/** The rows that a statement gives. Outside of a transaction of our own: for schema and `IN TRANSACTIONS`. */
export async function ask(
  { session }: Neo4jConnection,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const { records } = await session.run(statement, parameters);
  return records.map((record) => record.toObject());
}

/**
 * The same, again where the connection was cut or the server could not at that time, as the driver does with
 * transactions of ours; but these need a message more, for which the server would wait. For what may be done twice.
 */
export async function askAgain(
  connection: Neo4jConnection,
  statement: string,
  parameters: Parameters,
): Promise<Row[]> {
  const end = Date.now() + retryTime;
  for (let pause = 1000; ; pause *= 2) {
    try {
      return await ask(connection, statement, parameters);
    } catch (error) {
      if (!isPassing(connection, error) || Date.now() + pause > end) throw error;
    }
    await sleep(pause);
  }
}

/** Too little memory for a transaction will be too little again. */
function isPassing({ library }: Neo4jConnection, error: unknown): boolean {
  return (
    error instanceof Error &&
    library.isRetryableError(error) &&
    !codeOf(error).includes("MemoryPoolOutOfMemory")
  );
}

/** The rows that a statement gives, inside a transaction. */
export async function askIn(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Parameters = {},
): Promise<Row[]> {
  const { records } = await transaction.run(statement, parameters);
  return records.map((record) => record.toObject());
}
