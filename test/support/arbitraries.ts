import fc from "fast-check";

const words = [
  "Norland",
  "President Ilda Maron",
  "the Veskian army",
  "drug cartels",
  "the treaty",
  "threatened",
  "did not attack",
  "said",
  "he",
  "his government",
  "if",
  "would",
  "“",
  "”",
  '"',
  "(",
  ")",
  "U.S.",
  "Mr. Hask",
  "…",
  ".",
  ",",
  "\n",
  "\n\n",
  "  • ",
  "👩‍👩‍👧",
  "\u202E",
  "\u0000",
  "ﷺ",
  "don't",
];

/** Text that looks a little like news, with what breaks programs mixed in. */
export const newsLike: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 8 })),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(" "));
