import { expect, test } from "vitest";
import { writeConllu } from "../../../src/syntax/write-conllu.ts";
import { parsed } from "../../support/parsed.ts";

test("a sentence has its comments, its words in ten columns, and ranges for words written as one", () => {
  const document = parsed([
    ["Orm", "PROPN", 3, "nsubj", { ner: "B-LOC", entity: "place" }],
    ["did", "AUX", 3, "aux", { lemma: "do", feats: { VerbForm: "Fin", Tense: "Past" } }],
    ["n't", "PART", 3, "advmod", { lemma: "not" }],
    ["yield", "VERB", -1, "root"],
    [".", "PUNCT", 3, "punct"],
  ]);
  expect([...writeConllu(document)].join("")).toBe(
    [
      "# newdoc id = case",
      "# newpar",
      "# sent_id = case-1",
      "# text = Orm didn't yield.",
      "1\tOrm\tOrm\tPROPN\tPROPN\t_\t4\tnsubj\t_\tEntity=place|NER=B-LOC",
      "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
      "2\tdid\tdo\tAUX\tAUX\tTense=Past|VerbForm=Fin\t4\taux\t_\t_",
      "3\tn't\tnot\tPART\tPART\t_\t4\tadvmod\t_\t_",
      "4\tyield\tyield\tVERB\tVERB\t_\t0\troot\t_\tSpaceAfter=No",
      "5\t.\t.\tPUNCT\tPUNCT\t_\t4\tpunct\t_\t_",
      "",
      "",
    ].join("\n"),
  );
});

test("a possessive and a fused negation are ranges too, and carry the missing space", () => {
  const document = parsed([
    ["Lords", "NOUN", 2, "nmod:poss"],
    ["'", "PART", 0, "case", { xpos: "POS" }],
    ["men", "NOUN", 3, "nsubj"],
    ["can", "AUX", -1, "root"],
    ["not", "PART", 3, "advmod"],
    [".", "PUNCT", 3, "punct"],
  ]);
  const lines = [...writeConllu(document)].join("").split("\n");
  const ranges = lines.filter((line) => /^\d+-/u.test(line)).map((line) => line.split("\t"));
  expect(ranges.map((range) => [range[0], range[1], range[9]])).toEqual([
    ["1-2", "Lords'", "_"],
    ["4-5", "cannot", "SpaceAfter=No"],
  ]);
});

test("line breaks in ids and texts cannot end a comment", () => {
  const document = { ...parsed([["Go", "VERB", -1, "root"]]), id: "a\nb" };
  expect([...writeConllu(document)].join("")).toContain("# newdoc id = a b\n");
});
