import type { Span } from "../core/span.ts";
import type { Word } from "../syntax/parsed.ts";
import { type Quoted, quotationsAt, widened } from "./quoted.ts";
import { cutAtCue, runOn } from "./speech-end.ts";
import {
  at,
  baseOf,
  childBy,
  childrenOf,
  headOf,
  prepositionOf,
  reachOf,
  type Site,
  type Tree,
} from "./tree.ts";

/** What an attitude is to: "called for [more schools]", "urged [supporters to vote]", "called [the plan a mistake]". */
export function phraseContent(reading: Quoted, site: Site): Span | null {
  const { tree, word } = site;
  const after = childrenOf(site).filter(({ index }) => index > word.index);
  const parts = after.filter((part) => isObject(part) || isTopic(at(tree, part)));
  if (parts.length === 0) return null;
  const rest = after.filter((part) => isMore(at(tree, part)));
  const reaches = [...parts, ...rest].map((part) => reachOf(at(tree, part)));
  const first = Math.min(...reaches.map((reach) => reach.first));
  if (first <= word.index) return null;
  const end = runOn(site, Math.max(...reaches.map((reach) => reach.last)));
  const aside = cutAtAside(tree, { first, last: cutAtCue(reading, site, { first, last: end }) });
  const last = withoutTime(tree, { first, last: aside });
  const from = tree.words[first];
  const to = tree.words[last];
  if (!from || !to || last < first) return null;
  return widened(quotationsAt(reading, tree.index), { start: from.start, end: to.end });
}

/** What suffers an attitude: "[The plan] was endorsed by the union." */
export function subjectContent(reading: Quoted, site: Site): Span | null {
  const { tree } = site;
  const subject = childBy(site, "nsubj:pass");
  const agent = childrenOf(site).some(
    (part) => baseOf(part) === "obl" && prepositionOf(at(tree, part)) === "by",
  );
  if (!subject || !agent || childBy(site, "xcomp", "ccomp")) return null;
  const reach = reachOf(at(tree, subject));
  const [from, to] = [tree.words[reach.first], tree.words[reach.last]];
  return from && to
    ? widened(quotationsAt(reading, tree.index), { start: from.start, end: to.end })
    : null;
}

/** What a noun of attitude is about: "raised questions about [the plan]", "her criticism of [the army]". */
export function topicContent(reading: Quoted, site: Site): Span | null {
  const { tree, word } = site;
  const topic = childrenOf(site).find(
    (part) =>
      part.index > word.index &&
      baseOf(part) === "nmod" &&
      nounTopics.has(childBy(at(tree, part), "case")?.text.toLowerCase() ?? ""),
  );
  const from = topic && tree.words[reachOf(at(tree, topic)).first];
  if (!topic || !from) return null;
  const { last } = reachOf(at(tree, topic));
  const to = tree.words[cutAtAside(tree, { first: from.index, last })];
  return to ? widened(quotationsAt(reading, tree.index), { start: from.start, end: to.end }) : null;
}

const nounTopics = new Set(["about", "against", "for", "of", "on", "over", "toward", "towards"]);

const objects = new Set(["obj", "xcomp", "ccomp"]);

function isObject(part: Word): boolean {
  return objects.has(baseOf(part));
}

const topicPrepositions = new Set(["about", "against", "for", "of", "on", "over", "to"]);

function isTopic(site: Site): boolean {
  const base = baseOf(site.word);
  if (base !== "obl" && base !== "advcl") return false;
  const marker = childBy(site, base === "obl" ? "case" : "mark")?.text.toLowerCase() ?? "";
  if (marker === "to" && base === "obl" && isAddressed(site)) return false;
  return topicPrepositions.has(marker) && site.word.entity !== "time";
}

const addressedVerbs = new Set(["speak", "talk", "complain", "brag", "tell", "appeal", "offer"]);

/** "spoke to the crowd": whom, not what. */
function isAddressed(site: Site): boolean {
  return addressedVerbs.has(headOf(site)?.lemma ?? "");
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** "the plan, which …", "the plan, a gift to": what is added after a comma is the writer's. */
function cutAtAside(tree: Tree, { first, last }: Range): number {
  const mark = tree.words.find(
    ({ index, upos }) =>
      upos === "PUNCT" && index > first && index < last && opensAside(tree, { index, last }),
  );
  return mark ? mark.index - 1 : last;
}

/** "the plan on Monday": when it was said is no part of it. */
function withoutTime(tree: Tree, { first, last }: Range): number {
  const time = tree.words.find((word) => {
    const reach = reachOf(at(tree, word));
    return word.entity === "time" && reach.last === last && reach.first > first;
  });
  return time ? reachOf(at(tree, time)).first - 1 : last;
}

interface Mark {
  readonly index: number;
  readonly last: number;
}

function opensAside(tree: Tree, { index, last }: Mark): boolean {
  const mark = tree.words[index]?.text ?? "";
  if (/^(;|--|—|–)$/u.test(mark)) return true;
  const next = tree.words[index + 1];
  if (mark !== "," || !next) return false;
  if (/^(as|while|when|after|where|but|yet|so)$/u.test(next.text)) return true;
  return tree.words.some(
    (word) =>
      word.index > index &&
      word.index <= last &&
      (word.deprel === "appos" || word.deprel === "acl:relcl") &&
      fills(tree, word, { index, last }),
  );
}

/** An apposition or relative clause goes from the mark to the end. */
function fills(tree: Tree, word: Word, { index, last }: Mark): boolean {
  const reach = reachOf(at(tree, word));
  return reach.first === index + 1 && reach.last >= last;
}

const furtherMarkers = new Set(["as", "for", "of", "to", "from", "with", "by", "against"]);

/** What completes the object: "as a fraud", "for not voting", "of lying", "to vote". */
function isMore(site: Site): boolean {
  const base = baseOf(site.word);
  return (base === "obl" || base === "advcl") && furtherMarkers.has(prepositionOf(site));
}
