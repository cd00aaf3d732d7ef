import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dramatis, newFolder, runInto, sample, withSmallFiles } from "../support/run-cli.ts";

const timeout = 60_000;

describe("build", () => {
  test("turns the article into a graph whose every claim quotes the text", { timeout }, () => {
    const out = join(newFolder(), "graph.json");
    expect(dramatis(["build", sample, "-o", out])).toEqual({ code: 0, out: "", err: "" });
    const graph = JSON.parse(readFileSync(out, "utf8"));
    const [document] = graph.attributes.documents;
    const claims = graph.edges.flatMap(
      (edge: { attributes: { claims: object[] } }) => edge.attributes.claims,
    );
    expect(claims.length).toBeGreaterThan(10);
    for (const { evidence } of claims)
      expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });

  test("gives the same bytes twice, as JSON and as a page", { timeout }, () => {
    const folder = newFolder();
    for (const ending of ["json", "html"]) {
      const files = ["one", "two"].map((name) => join(folder, `${name}.${ending}`));
      for (const file of files) dramatis(["build", sample, "-o", file]);
      const [one, two] = files.map((file) => readFileSync(file, "utf8"));
      expect(one).toBe(two);
    }
  });

  test("writes JSON to standard output without -o", { timeout }, () => {
    expect(JSON.parse(dramatis(["build", sample]).out).options.multi).toBe(true);
  });
});

describe("extract and merge", () => {
  const documents = ["Norland", "Veskia"].map(
    (name, i) =>
      `${JSON.stringify({ id: `d${i}`, text: `${name} condemned the attack on France.` })}\n`,
  );

  test("records of documents from standard input make the graph that build makes", {
    timeout,
  }, () => {
    const records = dramatis(["extract", "-"], documents.join(""));
    expect(records.code).toBe(0);
    expect(dramatis(["merge", "-"], records.out).out).toBe(
      dramatis(["build", "-"], documents.join("")).out,
    );
  });

  test("the order of records does not matter", { timeout }, () => {
    const { out } = dramatis(["extract", "-"], documents.join(""));
    const reversed = out.trimEnd().split("\n").toReversed().join("\n");
    expect(dramatis(["merge", "-"], reversed).out).toBe(dramatis(["merge", "-"], out).out);
  });

  test("a bad line among good ones is said, passed over, and in the exit code", { timeout }, () => {
    const run = dramatis(["extract", "-"], `${documents[0]}oops\n${documents[1]}`);
    expect(run.code).toBe(1);
    expect(run.err).toBe("dramatis: standard input, line 2 is not JSON\n");
    expect(run.out).toContain('"document":"d1"');
  });

  test("known mentions are kept as given", { timeout }, () => {
    const text = "Officials in Norland condemned the raid.";
    const mentions = [{ start: 0, end: 20, kind: "group" }];
    const { out } = dramatis(["extract", "-"], JSON.stringify({ id: "k", text, mentions }));
    expect(out).toContain('"start":0,"end":20,"text":"Officials in Norland"');
  });
});

describe("parse", () => {
  test("CoNLL-U has ten columns and one root a sentence", { timeout }, () => {
    const { out } = dramatis(
      ["parse", "-", "--to", "conllu"],
      '{"id":"p","text":"Norland didn\'t yield."}',
    );
    const rows = out
      .split("\n")
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split("\t"));
    expect(rows.map((row) => row[1])).toEqual(["Norland", "did", "n't", "yield", "."]);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    expect(rows.filter((row) => row[6] === "0")).toHaveLength(1);
  });

  test("given tokens are kept", { timeout }, () => {
    const given = "# text = x-ray\n1\tx-ray\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    const { out } = dramatis(["parse", "--from", "conllu"], given);
    expect(out).toContain("# text = x-ray\n1\tx-ray\t");
  });
});

describe("help and usage", () => {
  test("every command has help with an example", { timeout }, () => {
    for (const name of [
      "build",
      "extract",
      "merge",
      "view",
      "parse",
      "explain",
      "export",
      "retract",
    ]) {
      const { code, out } = dramatis([name, "--help"]);
      expect(code).toBe(0);
      expect(out).toContain(`dramatis ${name}`);
      expect(out).toContain("Examples:");
    }
  });

  test("the version is that of the package", () => {
    expect(dramatis(["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test.each([
    [["frobnicate"], "there is no command frobnicate; see dramatis --help"],
    [["build"], "INPUT is missing; see dramatis build --help"],
    [["build", "--colour"], "Unknown option '--colour'; see dramatis build --help"],
    [
      ["parse", sample, "--to", "xml"],
      "--to knows conllu alone, not xml; see dramatis parse --help",
    ],
    [["parse", sample, "--from", "conllu"], "--from conllu reads standard input, and no INPUT"],
    [["retract", "graph.json", "a"], "GRAPH is to be neo4j://HOST:PORT"],
    [["retract", "neo4j://localhost:7687"], "DOCUMENT is missing"],
    [["view", "g.json", "--port", "x"], "x is no port"],
    [["build", sample, "-o", "graph.xyz"], "graph.xyz names no format"],
    [["build", sample, "-o", "graph.json", "--clear"], "--clear is for Neo4j alone"],
    [["help", "frobnicate"], "there is no command frobnicate"],
  ])("%j is a mistake in use", { timeout }, (words, message) => {
    const run = dramatis(words);
    expect(run.err).toContain(message);
    expect(run.err.trimEnd().split("\n")).toHaveLength(1);
    expect(run.code).toBe(2);
  });
});

describe("bad input", () => {
  const folder = newFolder();
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test.each([
    ["missing.txt", null, "does not exist"],
    ["empty.txt", "", "is empty"],
    ["picture.txt", Buffer.from([0, 1, 2, 0]), "is a binary file"],
    ["latin.txt", Buffer.from([0x42, 0xe1, 0x20]), "is not valid UTF-8"],
    ["long.txt", "word ".repeat(1_000_000), "so split it"],
    ["long.ndjson", JSON.stringify({ id: "l", text: "word ".repeat(1_000_000) }), "so split it"],
  ])("%s: one clear line, exit code 1, nothing written", { timeout }, (name, content, message) => {
    const path = content === null ? join(folder, name) : file(name, content);
    const out = join(newFolder(), "graph.json");
    const run = dramatis(["build", path, "-o", out]);
    const [first, second, ...rest] = run.err.trimEnd().split("\n");
    expect(first).toContain(message);
    expect(second).toBe("dramatis: no document could be read, so no graph was written");
    expect(rest).toEqual([]);
    expect(run.code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    ["no-graph.json", '{"nodes":[]}'],
    ["no-json.json", "hello"],
    ["list.json", "[]"],
    ["cut.json", '{"attributes":{"documents":[{"id":"a'],
    ["newer.json", '{"attributes":{"format":"dramatis-graph/2"}}'],
  ])("%s is no graph, and is said to be none", { timeout }, (name, content) => {
    const run = dramatis(["export", file(name, content), "-o", join(folder, "out.gexf")]);
    expect(run.code).toBe(1);
    expect(run.err.trimEnd().split("\n")).toHaveLength(1);
    expect(run.err).toContain(name);
    expect(readdirSync(folder)).not.toContain("out.gexf");
  });

  test("a place that cannot be written is said, and nothing is left beside it", { timeout }, () => {
    const place = newFolder();
    const blocked = join(place, "file.txt");
    writeFileSync(blocked, "no folder");
    const run = dramatis(["build", sample, "-o", join(blocked, "graph.json")]);
    expect(run.code).toBe(1);
    expect(run.err.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(place)).toEqual(["file.txt"]);
  });

  test("standard output that cannot be written is said", { timeout }, () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = runInto(["extract", sample], full);
    closeSync(full);
    expect(status).toBe(1);
    expect(stderr).toBe("dramatis: standard output was not written: the disk is full\n");
  });

  test("a disk that fills up in the middle of a block leaves no shortened file", {
    timeout,
  }, () => {
    const place = newFolder();
    const graph = join(place, "whole.json");
    dramatis(["build", sample, "-o", graph]);
    const { status, stderr } = withSmallFiles(["export", graph, "-o", join(place, "cut.json")]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "cut.json was not written: it is larger than the system lets files be",
    );
    expect(readdirSync(place)).toEqual(["whole.json"]);
  });

  test("no record makes no graph", { timeout }, () => {
    const run = dramatis(["merge", "-"]);
    expect(run).toEqual({
      code: 1,
      out: "",
      err: "dramatis: there is no record, so no graph was written\n",
    });
  });

  test("what is odd about a document is said, though it is read", { timeout }, () => {
    const mentions = [{ start: 5, end: 900 }];
    const line = JSON.stringify({ id: "k", text: "Norland fell.", mentions });
    const run = dramatis(["build", "-"], line);
    expect(run.code).toBe(0);
    expect(run.err).toBe(
      "dramatis: k: the known mention 5-900 is no span of the text of 13 characters\n",
    );
  });

  test("no Neo4j at the address: one line, and the password is not in it", { timeout }, () => {
    const run = dramatis(["build", sample, "-o", "neo4j://anna:geheim@127.0.0.1:1"]);
    expect(run.code).toBe(1);
    expect(run.err.trimEnd().split("\n")).toHaveLength(1);
    expect(run.err).not.toContain("geheim");
  });
});
