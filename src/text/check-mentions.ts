import type { Issue } from "../core/issue.ts";
import { bySpan, contains } from "../core/span.ts";
import type { KnownMention } from "./document.ts";

/** Mentions that can stand in the text, and an issue for each of the others. */
export interface CheckedMentions {
  readonly mentions: readonly KnownMention[];
  readonly issues: readonly Issue[];
}

/** Known mentions in order, without those outside the text and those that cross an earlier one; nesting is allowed. */
export function checkMentions(text: string, mentions: readonly KnownMention[]): CheckedMentions {
  const kept: KnownMention[] = [];
  const issues: Issue[] = [];
  const open: KnownMention[] = [];
  for (const mention of [...mentions].sort(bySpan)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mention.start) open.pop();
    const fault = faultOf(text, mention, open.at(-1));
    if (fault) {
      const message = `the known mention ${mention.start}-${mention.end} ${fault}`;
      issues.push({ code: "bad-mention", message });
      continue;
    }
    kept.push(mention);
    open.push(mention);
  }
  return { mentions: kept, issues };
}

function faultOf(
  text: string,
  mention: KnownMention,
  outer: KnownMention | undefined,
): string | undefined {
  if (!isInside(text, mention)) return `is no span of the text of ${text.length} characters`;
  if (!outer) return undefined;
  if (outer.start === mention.start && outer.end === mention.end) return "is given twice";
  return contains(outer, mention) ? undefined : `crosses ${outer.start}-${outer.end}`;
}

function isInside(text: string, { start, end }: KnownMention): boolean {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  return whole && start >= 0 && start < end && end <= text.length;
}
