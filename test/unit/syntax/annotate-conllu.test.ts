import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotateConllu } from "../../../src/syntax/annotate-conllu.ts";
import { readModel } from "../../../src/syntax/model.ts";
import { formsOf, readConllu } from "../../../src/syntax/read-conllu.ts";

const model = readModel(readFileSync(new URL("../../../data/models/english.bin", import.meta.url)));

const given = [
  "# sent_id = a-1",
  "# text = Orm can't wait.",
  "1\tOrm\t_\t_\t_\t_\t_\t_\t_\tKept=Yes",
  "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_",
  "2\tca\t_\t_\t_\t_\t_\t_\t_\t_",
  "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_",
  "3.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t1:dep\t_",
  "4\twait\tfoo\tX\tX\tA=b\t1\tdep\t4:root\tSpaceAfter=No",
  "5\t.\t_\t_\t_\t_\t_\t_\t_\t_",
].join("\n");

function annotate(text: string): string {
  return [...annotateConllu(text, model)].join("");
}

describe("CoNLL-U with given tokens", () => {
  test("keeps comments, ranges, empty nodes, forms and the last two columns", () => {
    const lines = annotate(given).trimEnd().split("\n");
    expect(lines.map(kept)).toEqual(given.split("\n").map(kept));
  });

  test("gets new lemmas, tags, features, heads and relations", () => {
    const words = annotate(given)
      .split("\n")
      .filter((line) => /^\d+\t/u.test(line));
    const columns = words.map((line) => line.split("\t"));
    expect(columns.map((word) => word[3])).toContain("AUX");
    expect(columns.filter((word) => word[6] === "0" && word[7] === "root")).toHaveLength(1);
    for (const word of columns) expect(Number(word[6])).toBeLessThanOrEqual(5);
    expect(columns[3]?.[2]).not.toBe("foo");
  });

  test("may end its lines as Windows does, lack the last line break, and open with a byte order mark", () => {
    expect(annotate(`\uFEFF${given.replaceAll("\n", "\r\n")}`)).toBe(annotate(`${given}\n\n`));
  });

  test("may be long", () => {
    const pieces = [...annotateConllu(`${given}\n\n`.repeat(300), model)];
    expect(pieces).toEqual(new Array(300).fill(annotate(given)));
  });

  test("may hold comments alone, or nothing", () => {
    expect(annotate("# nothing here\n")).toBe("# nothing here\n\n");
    expect(annotate("\n\n")).toBe("");
  });
});

describe("reading CoNLL-U", () => {
  test("gives a sentence for each block", () => {
    const sentences = [...readConllu(`${given}\n\n\n${given}\n\n`)];
    expect(sentences.map(formsOf)).toEqual(new Array(2).fill(["Orm", "ca", "n't", "wait", "."]));
  });

  test.each([
    ["1\tOrm", "line 1 of the CoNLL-U has 2 columns instead of 10"],
    [
      "# a\nx\t_\t_\t_\t_\t_\t_\t_\t_\t_",
      'line 2 of the CoNLL-U begins with "x" instead of a number',
    ],
  ])("%j is none", (text, message) => {
    expect(() => [...readConllu(text)]).toThrow(message);
  });
});

/** A line without the columns that are to be replaced. */
function kept(line: string): string {
  const columns = line.split("\t");
  return /^\d+\t/u.test(line) ? [...columns.slice(0, 2), ...columns.slice(8)].join("\t") : line;
}
