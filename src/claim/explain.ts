import type { Mention } from "../mention/mention.ts";
import type { ParsedSentence, Word } from "../syntax/parsed.ts";
import type { Claim, Claimed } from "./claim.ts";

/** Why a claim was made, in lines for a reader: its words, rule, frame, parse, names and confidence. */
export function explainClaim(claimed: Claimed, claim: Claim): string {
  const source = claimed.mentions[claim.source];
  const target = claimed.mentions[claim.target];
  if (!source || !target) throw new RangeError("a claim without its mentions");
  return [
    `${nameOf(claimed, source)} --${relationOf(claim)}--> ${nameOf(claimed, target)}`,
    `  words       «${claim.evidence.text}»`,
    `  status      ${statusOf(claimed, claim)}`,
    `  rule        ${claim.rule}, at «${claim.trigger.text}»`,
    ...(claim.frame === null ? [] : [`  frame       ${claim.frame}`]),
    `  source      ${describeMention(claimed, source)}`,
    `  target      ${describeMention(claimed, target)}`,
    ...parseLines(claimed, claim, [source, target]),
    `  confidence  ${claim.confidence.toFixed(2)}`,
  ].join("\n");
}

function nameOf(claimed: Claimed, mention: Mention): string {
  return claimed.entities[mention.entity]?.name ?? mention.text;
}

function relationOf({ relation, negated }: Claim): string {
  return negated ? `not ${relation}` : relation;
}

function statusOf(claimed: Claimed, { status, condition, by }: Claim): string {
  const speaker = by === null ? undefined : claimed.mentions[by];
  return [
    status,
    ...(condition ? [`on the condition «${condition.text}»`] : []),
    ...(speaker ? [`said by ${nameOf(claimed, speaker)}`] : []),
  ].join(", ");
}

function describeMention(claimed: Claimed, mention: Mention): string {
  const kind = claimed.entities[mention.entity]?.kind ?? mention.kind;
  return `«${mention.text}» is ${nameOf(claimed, mention)} (${kind}), by ${mention.rule}`;
}

/** The way in the tree from each end to the word that states the claim. */
function parseLines(claimed: Claimed, claim: Claim, ends: readonly Mention[]): readonly string[] {
  const index = claimed.sentences.findIndex(
    ({ start, end }) => start <= claim.trigger.start && claim.trigger.end <= end,
  );
  const sentence = claimed.sentences[index];
  const trigger = sentence?.words.find((word) => word.start === claim.trigger.start);
  if (!sentence || !trigger) return [];
  return ends.map((end) =>
    end.sentence === index
      ? `  parse       ${pathBetween(sentence, end.head, trigger.index)}`
      : `  parse       «${end.text}» stands in another sentence`,
  );
}

/** "army ←nsubj attacked": up from a word to the common head, then down to another. */
function pathBetween(sentence: ParsedSentence, from: number, to: number): string {
  const up = ancestors(sentence, from);
  const down = ancestors(sentence, to);
  const meeting = up.find((word) => down.includes(word));
  if (!meeting) return sentence.words[from]?.text ?? "";
  const climb = up.slice(0, up.indexOf(meeting)).map((word) => `${word.text} ←${word.deprel} `);
  const descent = down
    .slice(0, down.indexOf(meeting))
    .reverse()
    .map((word) => ` →${word.deprel} ${word.text}`);
  return `${climb.join("")}${meeting.text}${descent.join("")}`;
}

/** A word and the words above it, up to the root. */
function ancestors({ words }: ParsedSentence, index: number): readonly Word[] {
  const chain: Word[] = [];
  for (let word = words[index]; word; word = words[word.head]) chain.push(word);
  return chain;
}
