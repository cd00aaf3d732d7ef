import { readDocument } from "../../src/text/read-document.ts";
import { goldenCases } from "../support/cases.ts";

goldenCases(new URL("quotations.txt", import.meta.url), (text) => {
  const { quotations } = readDocument({ id: "case", text });
  const lines = quotations.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "));
  return lines.join("\n") || "none";
});
