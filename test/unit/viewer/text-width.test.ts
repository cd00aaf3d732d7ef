import { expect, test } from "vitest";
import { wrapLabel } from "../../../viewer/draw/text-width.ts";

test("a label is cut into lines of even length", () => {
  expect(wrapLabel("repairs to the old harbour", 20, 3)).toEqual(["repairs to the", "old harbour"]);
});

test("lines may be a little longer where words would be left over", () => {
  const label = "interdisciplinary council of harbour masters";
  expect(wrapLabel(label, 20, 2)).toEqual(["interdisciplinary council", "of harbour masters"]);
});

test("what finds no line is told by dots", () => {
  expect(wrapLabel("a plan for the repair of every bridge and harbour", 12, 2).at(-1)).toMatch(
    /…$/u,
  );
});
