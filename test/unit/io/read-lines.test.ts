import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../../src/io/read-lines.ts";

async function linesOf(chunks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const stream = (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();
  for await (const { number, bytes } of readLines(stream))
    lines.push(`${number} ${Buffer.from(bytes)}`);
  return lines;
}

test("lines end at a line feed, with or without a carriage return", async () => {
  expect(await linesOf(["a\r\nb\n", "\nc"])).toEqual(["1 a", "2 b", "3 ", "4 c"]);
});

test("where the stream is cut does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z]*$/u)), fc.nat(), async (words, at) => {
      const text = words.join("\n");
      const cut = at % (text.length + 1);
      expect(await linesOf([text.slice(0, cut), text.slice(cut)])).toEqual(await linesOf([text]));
    }),
  );
});
