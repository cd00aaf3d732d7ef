import { expect, test } from "vitest";
import { byCodeUnits } from "../../../src/core/order.ts";

test("capitals come before small letters, whatever the machine's language", () => {
  expect(["b", "a", "B", "ä"].toSorted(byCodeUnits)).toEqual(["B", "a", "b", "ä"]);
});
