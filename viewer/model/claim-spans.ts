import type { ClaimData } from "../../src/graph/graph-data.ts";
import type { Labelled } from "./segment.ts";

/** What words of a text are to a claim. */
export const roles = ["evidence", "condition", "speaker", "source", "trigger", "target"] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  evidence: "evidence",
  condition: "condition",
  speaker: "speaker",
  source: "who does it",
  trigger: "the words that say it",
  target: "to whom",
};

/** The words of an article that a claim rests on, with what each is to it. */
export function claimSpans(claim: ClaimData): Labelled<Role>[] {
  const spans: Labelled<Role>[] = [
    { ...pick(claim.evidence), label: "evidence" },
    { ...pick(claim.sourceSpan), label: "source" },
    { ...pick(claim.trigger), label: "trigger" },
    { ...pick(claim.targetSpan), label: "target" },
  ];
  if (claim.condition) spans.push({ ...pick(claim.condition), label: "condition" });
  if (claim.bySpan) spans.push({ ...pick(claim.bySpan), label: "speaker" });
  return spans;
}

const pick = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });
