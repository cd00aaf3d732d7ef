import { expect, test } from "vitest";
import { sha256Hex, stableId } from "../../../src/core/stable-id.ts";

test("the hash is that of the standard (FIPS 180-4, one-block message)", () => {
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("an id tells parts from their concatenation", () => {
  expect(stableId("ab", "c")).not.toBe(stableId("a", "bc"));
  expect(stableId("ab", "c")).toMatch(/^[0-9a-f]{16}$/u);
});
