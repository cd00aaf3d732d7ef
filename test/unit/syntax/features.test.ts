import { expect, test } from "vitest";
import { readFeatures, writeFeatures } from "../../../src/syntax/features.ts";

test("features are read by name", () => {
  expect(readFeatures("Tense=Past|VerbForm=Fin")).toEqual({ Tense: "Past", VerbForm: "Fin" });
  expect(readFeatures("_")).toEqual({});
});

test("features are written in alphabetical order", () => {
  expect(writeFeatures({ VerbForm: "Fin", Mood: "Ind", Abbr: "Yes" })).toBe(
    "Abbr=Yes|Mood=Ind|VerbForm=Fin",
  );
  expect(writeFeatures({})).toBe("_");
});
