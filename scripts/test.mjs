// Everything that `npm test` does: get what the tests need, build, run them, and close with the count.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const report = "out/test-report.json";

/** What the tests need beyond Node, how to see that it is there, and the Debian packages that bring it. */
const needs = [
  {
    name: "Chromium",
    found: () =>
      existsSync(process.env.CHROMIUM_PATH ?? "/usr/bin/chromium") || onPath("google-chrome"),
    packages: ["chromium"],
    used: "the tests of the page",
  },
  {
    name: "Java 17 and Maven",
    found: () => Boolean(process.env.NEO4J_TEST_URI) || (onPath("javac") && onPath("mvn")),
    packages: ["openjdk-17-jdk-headless", "maven"],
    used: "the tests of Neo4j",
  },
];

for (const need of needs.filter(({ found }) => !found())) obtain(need);
run("npm", ["run", "--silent", "build"]);
const { status } = spawnSync(
  "npx",
  [
    "vitest",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
closeWithCount(status ?? 1);

function onPath(program) {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

function obtain({ name, packages, used }) {
  const install = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    console.log(`Installing ${name} for ${used}: ${install}`);
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    run("sh", ["-c", `DEBIAN_FRONTEND=noninteractive ${install}`]);
  } else console.log(`${name} is missing, so ${used} are skipped. To run them: sudo ${install}`);
}

function run(program, args) {
  const { status: code } = spawnSync(program, args, { stdio: "inherit" });
  if (code !== 0) {
    console.error(`${[program, ...args].join(" ")} failed`);
    process.exit(1);
  }
}

function closeWithCount(code) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  // A file that could not be loaded has no failed test, but it failed.
  const broken = testResults.filter(
    ({ status: state, assertionResults }) => state === "failed" && assertionResults.length === 0,
  ).length;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}`);
  process.exit(code);
}
