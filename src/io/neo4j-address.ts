/** Where a Neo4j is and who asks. */
export interface Neo4jAddress {
  /** The address without name and password: may be shown. */
  readonly url: string;
  readonly database: string;
  /** `null` where nobody gave a name: the server may not ask for one. */
  readonly login: { readonly username: string; readonly password: string } | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const schemes = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//i;

/** Whether an output or input is an address of Neo4j. */
export function isNeo4jAddress(address: string): boolean {
  return schemes.test(address);
}

/** The parts of `neo4j://name:password@host:port/database`. Name and password may come from the environment instead. */
export function readNeo4jAddress(address: string, environment: Environment): Neo4jAddress {
  const { protocol, hostname, port, pathname, username, password } = parse(address);
  const database = decode(pathname.replaceAll("/", "")) || environment.NEO4J_DATABASE || "neo4j";
  const url = `${protocol}//${hostname}${port === "" ? "" : `:${port}`}`;
  const name = decode(username) || environment.NEO4J_USERNAME || "";
  if (name === "" && password === "") return { url, database, login: null };
  return {
    url,
    database,
    login: {
      username: name || "neo4j",
      password: decode(password) || environment.NEO4J_PASSWORD || "",
    },
  };
}

// The address may hold a password: no message repeats it.
function parse(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.hostname === "")
    throw new Error(
      "the address of Neo4j cannot be read; it is neo4j://HOST:PORT or neo4j://HOST:PORT/DATABASE",
    );
  return url;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
