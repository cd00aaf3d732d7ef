import { readDocument } from "../../src/text/read-document.ts";
import { goldenCases } from "../support/cases.ts";

goldenCases(new URL("sentences.txt", import.meta.url), (text) => {
  const { sentences } = readDocument({ id: "case", text });
  const lines = sentences.map(({ form, paragraph, tokens }) =>
    [paragraph, form.padEnd(8), ...tokens.map((token) => token.text)].join(" "),
  );
  return lines.join("\n");
});
