import { findMentions } from "../../src/mention/find-mentions.ts";
import type { Mentioned } from "../../src/mention/mention.ts";
import type { Parsed } from "../../src/syntax/parsed.ts";
import { testLexicon } from "./lexicon.ts";

/** The mentions of a parsed document, one line each: words, kind, form, entity and rule. */
export function readMentions(parsed: Parsed): string[] {
  return printMentions(findMentions(parsed, testLexicon()));
}

/** `Ana Reyes person name → e1 [title]`, in the order of the text. */
export function printMentions({ mentions, entities }: Mentioned): string[] {
  return mentions.map(({ text, form, entity, rule }) => {
    const kind = entities[entity]?.kind ?? "?";
    return `${text.replace(/\s+/gu, " ")} ${kind} ${form} → e${entity + 1} [${rule}]`;
  });
}
