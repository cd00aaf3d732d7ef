import { expect, test } from "vitest";
import { dateProperties } from "../../../../src/export/neo4j/date-properties.ts";

const dates = {
  "a day": ["2031-02-03", "2031-02-03", null],
  "a day with a time": ["2031-02-03T10:00:00Z", "2031-02-03", "2031-02-03T10:00:00Z"],
  "a day that is not in the calendar": ["2031-02-30", null, "2031-02-30"],
  "a month that is none": ["2031-13-01", null, "2031-13-01"],
  words: ["last Monday", null, "last Monday"],
  nothing: [null, null, null],
} as const;

test.each(Object.entries(dates))(
  "%s: a date where there is one, and the text where it says more",
  (_name, parts) => {
    const [text, published, publishedText] = parts;
    expect(dateProperties("published", text)).toEqual({ published, publishedText });
  },
);
