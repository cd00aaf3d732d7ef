import { expect, test } from "vitest";
import { claimed } from "../../support/read-claims.ts";

/** The speakers of the claims of a text, by name; "–" for the text itself. */
function speakersOf(text: string): string[] {
  const { claims, mentions, entities } = claimed(text);
  return claims.map(({ by }) => {
    const mention = by === null ? undefined : mentions[by];
    return mention ? (entities[mention.entity]?.name ?? "?") : "–";
  });
}

test("a claim inside of what someone says is the speaker's", () => {
  expect(speakersOf("Elena Maron said that Russia had attacked Norway.")).toContain("Elena Maron");
});

test("a claim before its source is the source's", () => {
  expect(speakersOf("Russia attacked Norway, according to Reuters.")).toContain("Reuters");
});

test("a claim outside of any speech is the text's", () => {
  expect(speakersOf("Russia attacked Norway on Monday.")).toEqual(["–"]);
});

test("no one is reported to report himself", () => {
  expect(speakersOf("Norway said it would sanction Russia.")).not.toContain("Norway");
});

test("contents lie in the text, in order", () => {
  const text = `"We will go," Maron said. "Not today," she added, "but soon." Lund, who left, said so.`;
  const { statements } = claimed(text);
  const starts = statements.map(({ content }) => content.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { content, cue } of statements) {
    expect(text.slice(content.start, content.end)).toBe(content.text);
    expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  }
});

test("a text of quotation marks alone reports nothing", () => {
  expect(claimed(`"" '' “” ‘’ ”“`).statements).toEqual([]);
});
