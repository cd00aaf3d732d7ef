// The class path of Neo4j from Maven Central, and Java programs run on it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, "pom.xml");
const cache = join(here, "../../node_modules/.cache/dramatis-neo4j");
const resolver = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

/** What a Java program needs to run Neo4j: modules that it opens, and a bounded memory. */
const javaOptions = [
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

/** Why Neo4j cannot run here, in one sentence; null where it can. */
export function whyNoNeo4j(): string | null {
  for (const program of ["java", "mvn"])
    if (spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0)
      return `${program} is missing (Debian: apt-get install openjdk-17-jdk-headless maven)`;
  return null;
}

/** The jars of Neo4j, fetched where they are not there yet. */
export function neo4jClassPath(): string {
  const name = createHash("sha256").update(readFileSync(pom)).digest("hex").slice(0, 16);
  const file = join(cache, `${name}.classpath`);
  if (existsSync(file)) {
    const path = readFileSync(file, "utf8").trim();
    if (path.split(":").every((jar) => existsSync(jar))) return path;
  }
  mkdirSync(cache, { recursive: true });
  const args = ["-q", "-B", "-f", pom, resolver, `-Dmdep.outputFile=${file}`];
  const { status, stdout, stderr } = spawnSync("mvn", args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`Maven cannot fetch Neo4j: ${firstError(`${stdout}\n${stderr}`)}`);
  return readFileSync(file, "utf8").trim();
}

function firstError(output: string): string {
  return output.split("\n").find((line) => line.includes("ERROR")) ?? "it gave no reason";
}

interface Memory {
  /** Heap of Java, such as `768m`. */
  readonly memory?: string | undefined;
}

/** The arguments of `java` that run a class of Neo4j. */
export function javaArguments(mainClass: string, { memory = "768m" }: Memory = {}): string[] {
  return [...javaOptions, `-Xmx${memory}`, "-cp", neo4jClassPath(), mainClass];
}

/** Run neo4j-admin on a home folder; gives what it printed. */
export function neo4jAdmin(home: string, args: readonly string[], options: Memory = {}): string {
  const { status, stdout, stderr } = spawnSync(
    "java",
    [...javaArguments("org.neo4j.cli.AdminTool", options), ...args],
    {
      // The importer leaves its report where it runs.
      cwd: home,
      encoding: "utf8",
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`neo4j-admin ${args[0]} ${args[1]} failed: ${stdout}${stderr}`);
  return stdout;
}
