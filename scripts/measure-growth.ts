// Time per character of strange texts as they grow: tsx scripts/measure-growth.ts
// A row for each kind, a column for each length; in linear time the figures of a row stay alike.
import { readDocument } from "../src/text/read-document.ts";

const lengths = [50_000, 100_000, 200_000, 400_000, 800_000];

const kinds: Readonly<Record<string, string>> = {
  "plain prose": "The army of Norland left the port on Monday. Nobody saw it go. ",
  "a word without end": "a",
  "letters and dots": "a.",
  "letters and hyphens": "a-",
  "mail addresses without end": "a.b-c@",
  "web addresses without end": "http://a.b/",
  "full stops": ".",
  "spaced full stops": ". ",
  "opening quotes": "“",
  "opening straight quotes": ' "a',
  "quotes that never match": "“a» ",
  apostrophes: "s' ",
  brackets: "[1] ",
  "empty lines": "\n",
  "short lines": "Norland\n",
  "combining marks": "\u0301",
  "joined emoji": "👩\u200D",
  abbreviations: "Gen. J. U.S. p.m. ",
  "capitals after quotes": '"Oh?" Oh ',
};

for (const [kind, unit] of Object.entries(kinds)) {
  const times = lengths.map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = performance.now();
    readDocument({ id: "", text });
    return ((performance.now() - start) * 1000) / text.length;
  });
  console.log(kind.padEnd(28), ...times.map((time) => `${time.toFixed(2)} µs`.padStart(9)));
}
