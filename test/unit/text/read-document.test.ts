import { describe, expect, test } from "vitest";
import type { Document, InputDocument } from "../../../src/text/document.ts";
import { readDocument } from "../../../src/text/read-document.ts";

function read(text: string, more: Partial<InputDocument> = {}): Document {
  return readDocument({ id: "case", text, ...more });
}

describe("the title", () => {
  test("is the first line if a blank line follows", () => {
    expect(read("Norland votes\n\nThe polls opened.").title).toBe("Norland votes");
  });

  test("is the first of several headlines", () => {
    expect(read("Norland votes\nOrm watches\n\nThe polls opened.").title).toBe("Norland votes");
  });

  test("is the given one if there is one", () => {
    expect(read("Norland votes\n\nThe polls opened.", { title: "Polls" }).title).toBe("Polls");
  });

  test.each([
    ["a single paragraph", "The polls opened. They close at nine."],
    [
      "lines of prose without a blank line",
      "The polls opened.\nThey close at nine.\n\nNobody came.",
    ],
    [
      "a text that opens with a long paragraph",
      `${"The polls opened. ".repeat(20)}\n\nNobody came.`,
    ],
    ["nothing", ""],
  ])("is missing in %s", (_, text) => {
    expect(read(text).title).toBeNull();
  });
});

test("a document keeps what is given and has null for what is not", () => {
  const { published, url } = read("Norland votes.", { published: "2024-05-01" });
  expect({ published, url }).toEqual({ published: "2024-05-01", url: null });
});

describe("what is odd becomes an issue", () => {
  const codes = (document: Document): string[] => document.issues.map(({ code }) => code);

  test.each(["", " \n\t", "... !"])("%j has no words", (text) => {
    expect(codes(read(text))).toEqual(["empty-text"]);
  });

  test("control characters stay in the text, and are counted", () => {
    const document = read("Nor\u0000land votes.\u001B");
    expect(document.text).toBe("Nor\u0000land votes.\u001B");
    expect(document.issues).toEqual([
      { code: "control-characters", message: "the text has 2 control characters" },
    ]);
  });

  test("a sentence of a thousand words is cut, where it can after a comma", () => {
    const document = read(`${"Norland and the army and the navy, ".repeat(150)}`);
    expect(codes(document)).toEqual(["long-sentence"]);
    expect(document.sentences.length).toBeGreaterThan(4);
    for (const { tokens } of document.sentences) expect(tokens.at(-1)?.text).toBe(",");
  });

  test("known mentions outside the text, crossing others, or given twice are dropped", () => {
    const document = read("The army of Norland voted.", {
      mentions: [
        { start: 0, end: 19 },
        { start: 12, end: 19, kind: "state" },
        { start: 12, end: 19 },
        { start: 15, end: 25 },
        { start: 20, end: 99 },
        { start: 5, end: 5 },
        { start: 0.5, end: 2 },
      ],
    });
    expect(document.knownMentions).toEqual([
      { start: 0, end: 19 },
      { start: 12, end: 19, kind: "state" },
    ]);
    expect(document.issues.map(({ message }) => message)).toEqual([
      "the known mention 0.5-2 is no span of the text of 26 characters",
      "the known mention 5-5 is no span of the text of 26 characters",
      "the known mention 12-19 is given twice",
      "the known mention 15-25 crosses 12-19",
      "the known mention 20-99 is no span of the text of 26 characters",
    ]);
  });
});

describe("paragraphs", () => {
  test("are numbered by the layout", () => {
    const { sentences } = read("One. Two.\n\nThree.\r\n\r\nFour.");
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
  });

  test.each(["\n", "\r\n", "\r", "\u2028", "\u0085"])("end at the line break %j", (ending) => {
    expect(read(`One.${ending}Two.`).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });
});
