import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { GuessRule } from "../rule.ts";
import { at, childrenBy, headOf, type Site } from "../tree.ts";

/** A president or governor without a country leads the state that the document is most about. */
export const headOfState: GuessRule = {
  name: "head-of-state",
  example: "Norland recalled its envoy. President Ada Kell signed the order.",
  read(reading, sure) {
    const led = new Set(
      sure
        .filter(({ relation }) => relation === "LEADS")
        .map(({ target }) => reading.document.mentions[target.mention]?.entity),
    );
    return reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readTitle(reading, at(tree, word), led)),
    );
  },
};

const titles = new Set(["president", "governor", "premier", "chancellor", "king", "queen", "emir"]);

type Led = ReadonlySet<number | undefined>;

function readTitle(reading: Reading, site: Site, led: Led): Draft[] {
  const { tree, word } = site;
  const title = word.text.toLowerCase();
  const holder = headOf(site);
  if (!titles.has(title) || holder?.upos !== "PROPN") return [];
  if (!/^(nmod:desc|compound)$/u.test(word.deprel) || isNamedWithBody(site)) return [];
  const person = reading.headed[tree.index]?.get(holder.index)?.[0];
  if (person === undefined || kindOf(reading, person) !== "person") return [];
  const state = mainState(reading, title, led);
  if (state === null) return [];
  const isPast = pastWords.has(tree.words[word.index - 1]?.text.toLowerCase() ?? "");
  return [
    {
      site,
      relation: "LEADS",
      denied: false,
      presupposed: true,
      source: { mention: person, path: "direct", depth: 0 },
      target: { mention: state, path: "guessed", depth: 0 },
      rule: "head-of-state",
      frame: null,
      circumstance: isPast ? { ...plain, status: "past" } : plain,
    },
  ];
}

const isPastWord = (word: Word): boolean => pastWords.has(word.text.toLowerCase());
const pastWords = new Set(["former", "ex"]);

/** "US President", "President of the bank": the body stands there. */
function isNamedWithBody(site: Site): boolean {
  const before = site.tree.words[site.word.index - 1];
  if (before && /^(compound|amod|nmod)/u.test(before.deprel) && !isPastWord(before)) return true;
  return childrenBy(site, "amod", "compound", "nmod").some((child) => !isPastWord(child));
}

/** The first mention of the state that is mentioned most and that no one else leads; regions for governors. */
function mainState(reading: Reading, title: string, led: Led): number | null {
  const { entities, mentions } = reading.document;
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  let best: number | null = null;
  entities.forEach((entity, index) => {
    if (entity.kind !== "state" || led.has(index)) return;
    if (isCountry(reading, entity.name) === (title === "governor")) return;
    if (best === null || (counts[index] ?? 0) > (counts[best] ?? 0)) best = index;
  });
  return best === null ? null : mentions.findIndex(({ entity }) => entity === best);
}

function isCountry(reading: Reading, name: string): boolean {
  return reading.lexicon.names.known.get(name)?.use === "name";
}
