import { describe, expect, test } from "vitest";
import { dark, light } from "../../../viewer/draw/palette.ts";
import { colorDifference, contrast, visions } from "../../support/color-vision.ts";

const pairsOf = (colors: readonly string[]): [string, string][] =>
  [...new Set(colors)].flatMap((a, i, all) =>
    all.slice(i + 1).map((b): [string, string] => [a, b]),
  );

const least = (colors: readonly string[], vision: string): number =>
  Math.min(...pairsOf(colors).map(([a, b]) => colorDifference(a, b, vision)));

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("the %s palette", (_, palette) => {
  test.each(visions)("tells hostile, cooperative and neutral apart (%s)", (vision) => {
    expect(least(Object.values(palette.edges), vision)).toBeGreaterThanOrEqual(19);
  });

  test.each(visions)("tells the six hues of the kinds apart (%s)", (vision) => {
    expect(least(Object.values(palette.kinds), vision)).toBeGreaterThanOrEqual(13);
  });

  test("stands out from the paper, words more than lines", () => {
    for (const color of [...Object.values(palette.kinds), ...Object.values(palette.edges)])
      expect(contrast(color, palette.paper)).toBeGreaterThanOrEqual(3);
    for (const color of [palette.ink, palette.muted, ...Object.values(palette.words)])
      expect(contrast(color, palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});
