import { expect, test } from "vitest";
import { readDocumentLine } from "../../../src/io/read-document-line.ts";

test("a document with what is known of it", () => {
  const line =
    '{"id":"a","text":"Norland fell.","published":"2024-09-30","mentions":[{"start":0,"end":7,"kind":"state"}]}';
  expect(readDocumentLine(line)).toEqual({
    id: "a",
    text: "Norland fell.",
    title: null,
    published: "2024-09-30",
    url: null,
    mentions: [{ start: 0, end: 7, kind: "state" }],
  });
});

test.each([
  ["{", "is not JSON"],
  ["[]", "is no JSON object"],
  ['{"text":"x"}', 'needs an "id"'],
  ['{"id":"a"}', 'needs a "text"'],
  ['{"id":"a","text":"x","published":"yesterday"}', "no ISO date"],
  ['{"id":"a","text":"x","published":"2031-02-30"}', "no ISO date"],
  ['{"id":"a","text":"x","url":7}', '"url" that is no string'],
  ['{"id":"a","text":"x","mentions":{}}', "no list"],
  ['{"id":"a","text":"x","mentions":[{"start":-1,"end":2}]}', 'without "start" and "end"'],
  ['{"id":"a","text":"x","mentions":[{"start":0,"end":1,"kind":"king"}]}', "none of person"],
])("%s is refused: %s", (line, message) => {
  expect(() => readDocumentLine(line)).toThrow(message);
});
