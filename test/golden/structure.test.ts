import { goldenCases } from "../support/cases.ts";
import { readStructure } from "../support/read-structure.ts";

goldenCases(
  new URL("structure.txt", import.meta.url),
  (text) => readStructure(text).join("\n") || "none",
);
