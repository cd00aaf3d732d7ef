import { findMentions } from "../../src/mention/find-mentions.ts";
import { parseDocument } from "../../src/syntax/parse-document.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { goldenCases } from "../support/cases.ts";
import { testLanguage } from "../support/language.ts";
import { printMentions } from "../support/read-mentions.ts";

goldenCases(new URL("mentions.txt", import.meta.url), (text) => {
  const { lexicon, model } = testLanguage();
  const document = parseDocument(readDocument({ id: "case", text }), model);
  return printMentions(findMentions(document, lexicon)).join("\n") || "none";
});
