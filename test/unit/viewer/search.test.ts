import { expect, test } from "vitest";
import { indexGraph } from "../../../viewer/model/network.ts";
import { indexSearch, search, startsNearly } from "../../../viewer/model/search.ts";
import { steelRow } from "../../support/viewer-stories.ts";

const index = indexSearch(indexGraph(steelRow));
const find = (words: string): string[] => search(index, words).map((found) => found.label);

test("a name is found by how it starts, the most mentioned first", () => {
  expect(find("nor").slice(0, 2)).toEqual(["Norland", "Norland Parliament"]);
});

test("an alias finds the one who bears it", () => {
  const [found] = search(index, "president hale");
  expect(found).toMatchObject({ label: "Ada Hale", detail: "President Hale" });
});

test("typing errors and accents are forgiven", () => {
  expect(find("Velskia")[0]).toBe("Veskia");
  expect(find("Norlnad")[0]).toBe("Norland");
  expect(find("Órlová")[0]).toBe("Mira Orlova");
});

test("the words of a claim find it", () => {
  expect(find("breaking the")).toContain("Orlova accused Hale of breaking the Sund Trade Pact.");
});

test("nothing is found for nothing", () => {
  expect(find("   ")).toEqual([]);
  expect(find("zzzzzz")).toEqual([]);
});

test("a swap of letters is one error", () => {
  expect(startsNearly("norland", "nroland", 1)).toBe(true);
  expect(startsNearly("norland", "veskia", 2)).toBe(false);
});
