import { goldenCases } from "../support/cases.ts";
import { readClaims } from "../support/read-claims.ts";

goldenCases(
  new URL("claims.txt", import.meta.url),
  (text) => readClaims(text).join("\n") || "none",
);
