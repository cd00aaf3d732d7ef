import { expect, test } from "vitest";
import { wrapLabel } from "../../../viewer/draw/text-width.ts";

test("a label is cut into lines of even length", () => {
  expect(wrapLabel("repairs to the old harbour", 20, 3)).toEqual(["repairs to the", "old harbour"]);
});

test("a line may be a little longer where that saves one", () => {
  expect(wrapLabel("agreement on the harbour", 20, 3)).toEqual(["agreement on", "the harbour"]);
  expect(wrapLabel("interdisciplinary harbours", 20, 3)).toEqual(["interdisciplinary harbours"]);
});

test("what finds no line is told by dots", () => {
  expect(wrapLabel("a plan for the repair of every bridge and harbour", 12, 2).at(-1)).toMatch(
    /…$/u,
  );
});
