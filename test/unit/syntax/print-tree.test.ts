import { expect, test } from "vitest";
import { printTree } from "../../../src/syntax/print-tree.ts";
import { parsed } from "../../support/parsed.ts";

test("a sentence is a tree beside a table", () => {
  const document = parsed([
    ["The", "DET", 1, "det"],
    ["army", "NOUN", 2, "nsubj"],
    ["left", "VERB", -1, "root"],
    ["the", "DET", 4, "det"],
    ["port", "NOUN", 2, "obj"],
    ["of", "ADP", 6, "case"],
    ["Tarnow", "PROPN", 4, "nmod"],
    [".", "PUNCT", 2, "punct"],
  ]);
  expect(document.sentences.map(printTree).join("")).toBe(
    [
      "   ┌─ The     DET    det    The",
      "┌─ army       NOUN   nsubj  army",
      "left          VERB   root   left",
      "│  ┌─ the     DET    det    the",
      "├─ port       NOUN   obj    port",
      "│  │  ┌─ of   ADP    case   of",
      "│  └─ Tarnow  PROPN  nmod   Tarnow",
      "└─ .          PUNCT  punct  .",
      "",
      "",
    ].join("\n"),
  );
});
