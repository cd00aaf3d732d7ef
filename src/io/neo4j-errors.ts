import type { Neo4jAddress } from "./neo4j-address.ts";

/** What to say for the codes of Neo4j's errors, by their beginning. */
const sentences: readonly (readonly [string, (address: Neo4jAddress) => string])[] = [
  [
    "ServiceUnavailable",
    ({ url }) => `no Neo4j answers at ${url}; is it running, and is this its Bolt port?`,
  ],
  ["SessionExpired", ({ url }) => `the connection to ${url} was cut; run the same command again`],
  [
    "Neo.ClientError.Security.Unauthorized",
    ({ url }) =>
      `${url} does not accept the name and password; set NEO4J_USERNAME and NEO4J_PASSWORD`,
  ],
  [
    "Neo.ClientError.Security.AuthenticationRateLimit",
    ({ url }) => `${url} locked the user for a while after too many wrong passwords; wait a minute`,
  ],
  [
    "Neo.ClientError.Security.CredentialsExpired",
    ({ url }) => `the password at ${url} has to be changed before it can be used`,
  ],
  [
    "Neo.ClientError.Security.Forbidden",
    ({ url, database }) => `the user may not write to the database ${database} at ${url}`,
  ],
  [
    "Neo.ClientError.Database.DatabaseNotFound",
    ({ url, database }) => `${url} has no database ${database}`,
  ],
  [
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
    ({ url, database }) => `the database ${database} at ${url} is read-only`,
  ],
  [
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    ({ url, database }) => `the database ${database} at ${url} is read-only`,
  ],
  [
    "Neo.ClientError.Cluster.NotALeader",
    ({ url }) =>
      `${url} is a read-only member of a cluster; use neo4j:// with the address of the cluster`,
  ],
  [
    "Neo.ClientError.Schema.ConstraintValidationFailed",
    ({ url, database }) =>
      `the database ${database} at ${url} holds other data under the ids of this graph; use another database`,
  ],
  [
    "Neo.ClientError.Schema.ConstraintCreationFailed",
    ({ url, database }) =>
      `the database ${database} at ${url} holds other data whose ids are not unique; use another database`,
  ],
  [
    "Neo.TransientError.Transaction.DeadlockDetected",
    ({ url }) => `other writers kept ${url} busy; run the same command again`,
  ],
  ["Neo.TransientError.General.OutOfMemory", ({ url }) => `${url} has not enough memory`],
  [
    "Neo.TransientError.General.MemoryPoolOutOfMemory",
    ({ url }) => `${url} has not enough memory for a transaction`,
  ],
  [
    "Neo.DatabaseError.Transaction.TransactionCommitFailed",
    ({ url }) => `${url} could not save the data; is its disk full?`,
  ],
  [
    "Neo.TransientError.Database.DatabaseUnavailable",
    ({ url, database }) => `the database ${database} at ${url} is not available`,
  ],
];

/** The code of an error of the driver; "" for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** An error of the driver as one sentence that says what to do; other errors stay as they are. */
export function explainNeo4j(error: unknown, address: Neo4jAddress): Error {
  const code = codeOf(error);
  const known = sentences.find(([start]) => code.startsWith(start));
  if (known) return new Error(known[1](address), { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith("Neo.") || code === "ProtocolError")
    return new Error(`${address.url} refused: ${message.split("\n")[0]}`, { cause: error });
  return error instanceof Error ? error : new Error(message);
}
