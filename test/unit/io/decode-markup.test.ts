import { expect, test } from "vitest";
import { decodeMarkup } from "../../../src/io/decode-markup.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

test("a page is read in the encoding that it declares", () => {
  expect(decodeMarkup(latin('<meta charset="windows-1252"><p>caf\u00E9'))).toContain("café");
  expect(decodeMarkup(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00E9</a>'))).toContain(
    "é",
  );
});

test("UTF-8 is UTF-8, whatever a page declares", () => {
  expect(decodeMarkup(Buffer.from('<meta charset="iso-8859-1">é'))).toContain("é");
});

test("what is neither is refused", () => {
  expect(() => decodeMarkup(latin("<p>\u00E9"))).toThrow("is not valid UTF-8");
  expect(() => decodeMarkup(latin('<meta charset="klingon">\u00E9'))).toThrow("is not valid UTF-8");
});
