import { expect, test } from "vitest";
import { readModel } from "../../../src/syntax/model.ts";
import { linesOf, numberOf, readModelFile, tensorOf } from "../../../src/syntax/model-file.ts";

function fileOf(header: string, version = 1): Uint8Array {
  const head = new TextEncoder().encode(header);
  const bytes = new Uint8Array(16 + head.length + 16);
  bytes.set(new TextEncoder().encode("DRAMATIS"));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, version, true);
  view.setUint32(12, head.length, true);
  bytes.set(head, 16);
  bytes.set(new TextEncoder().encode("yes\nno"), 16 + head.length);
  return bytes;
}

test("a file has facts and tensors", () => {
  const file = readModelFile(fileOf("licence CC-BY-SA-4.0\nhidden 8\ntensor words text 0 6 2\n"));
  expect(file.facts.get("licence")).toBe("CC-BY-SA-4.0");
  expect(numberOf(file, "hidden")).toBe(8);
  expect(linesOf(file, "words")).toEqual(["yes", "no"]);
  expect(() => numberOf(file, "width")).toThrow("the model file has no number width");
  expect(() => tensorOf(file, "scales")).toThrow("the model file has no scales");
});

test("what is no model file is refused", () => {
  expect(() => readModel(new Uint8Array())).toThrow("does not start with DRAMATIS");
  expect(() => readModel(new Uint8Array(100))).toThrow("does not start with DRAMATIS");
  expect(() => readModel(fileOf("", 9))).toThrow("has format 9, not 1");
  expect(() => readModel(fileOf("tensor words text 0 600 2\n"))).toThrow("ends within words");
});
