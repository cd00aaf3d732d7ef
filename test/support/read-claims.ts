import type { Claim, Claimed } from "../../src/claim/claim.ts";
import { extractClaims } from "../../src/claim/extract-claims.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import { parseDocument } from "../../src/syntax/parse-document.ts";
import type { KnownMention } from "../../src/text/document.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { testLanguage } from "./language.ts";

/** A text with its claims, by the real language; `[…]` marks mentions that the caller knows. */
export function claimed(marked: string): Claimed {
  const { text, mentions } = readMarks(marked);
  const { model, lexicon } = testLanguage();
  const document = readDocument({ id: "case", text, mentions });
  return extractClaims(findMentions(parseDocument(document, model), lexicon), lexicon);
}

/** The claims and statements of a text, one line each. */
export function readClaims(marked: string): string[] {
  const document = claimed(marked);
  const statements = document.statements.map(
    ({ speaker, cue, content, form }) =>
      `${nameAt(document, speaker)} ${form} «${cue.text}»: «${content.text}»`,
  );
  return [...document.claims.map((claim) => printClaim(document, claim)), ...statements];
}

function printClaim(document: Claimed, claim: Claim): string {
  const { source, target, relation, status, negated, by, condition, rule } = claim;
  return [
    `${nameAt(document, source)} --${negated ? "not " : ""}${relation}--> ${nameAt(document, target)}`,
    status,
    ...(by === null ? [] : [`by ${nameAt(document, by)}`]),
    ...(condition ? [`if «${condition.text}»`] : []),
    `[${rule}]`,
  ].join(" ");
}

function nameAt(document: Claimed, mention: number | null): string {
  if (mention === null) return "–";
  const entity = document.mentions[mention]?.entity ?? -1;
  return document.entities[entity]?.name ?? "?";
}

function readMarks(marked: string): { text: string; mentions: KnownMention[] } {
  const mentions: KnownMention[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const isMarked = part.startsWith("[");
    const words = isMarked ? part.slice(1, -1) : part;
    if (isMarked) mentions.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, mentions };
}
