import type { Claimed } from "../../src/claim/claim.ts";
import { goldenCases } from "../support/cases.ts";
import { claimed } from "../support/read-claims.ts";

goldenCases(new URL("statements.txt", import.meta.url), (text) => printStatements(claimed(text)));

/** A line for each statement: who, by which words, what, and how it is quoted. */
function printStatements({ statements, mentions }: Claimed): string {
  return statements
    .map(({ speaker, cue, content, form }) => {
      const who = speaker === null ? "–" : (mentions[speaker]?.text ?? "?");
      return [who, cue.text, `«${content.text.replaceAll("\n", " ")}»`, form].join(" | ");
    })
    .join("\n");
}
