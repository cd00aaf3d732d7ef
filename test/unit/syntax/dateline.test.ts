import { expect, test } from "vitest";
import { datelineLength } from "../../../src/syntax/dateline.ts";

function datelineOf(sentence: string): string {
  const forms = sentence.split(" ");
  return forms.slice(0, datelineLength(forms)).join(" ");
}

test.each([
  ["LIMA – The court ruled .", "LIMA –"],
  [
    "PORT MORESBY , Papua New Guinea ( AP ) — Police arrested ten .",
    "PORT MORESBY , Papua New Guinea ( AP ) —",
  ],
  ["Lima ( Reuters ) -- Peru signed .", "Lima ( Reuters ) --"],
  ['LIMA — " We will go , " she said .', "LIMA —"],
])("%s", (sentence, dateline) => {
  expect(datelineOf(sentence)).toBe(dateline);
});

test.each([
  "Lima – the capital – is large .",
  "Reyes ( Green Party ) won the seat – again .",
  "The court ruled — Peru signed .",
  "NATO - Russia talks failed .",
  "",
])("no place of a report: %s", (sentence) => {
  expect(datelineOf(sentence)).toBe("");
});
