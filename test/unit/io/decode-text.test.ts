import { expect, test } from "vitest";
import { decodeText } from "../../../src/io/decode-text.ts";

test("text in UTF-8 comes out without its byte order mark", () => {
  expect(decodeText(Buffer.from("\uFEFFBogotá"))).toBe("Bogotá");
});

test("a binary file and another encoding are told apart", () => {
  expect(() => decodeText(Buffer.from([0x89, 0x50, 0, 0, 0, 13]))).toThrow("is a binary file");
  expect(() => decodeText(Buffer.from([0x42, 0x6f, 0x67, 0xe1]))).toThrow("is not valid UTF-8");
});

test("one stray NUL does not make a long text binary", () => {
  expect(decodeText(Buffer.from(`${"word ".repeat(100)}\0`))).toContain("\0");
});
