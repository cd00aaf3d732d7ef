import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import { type FoundRole, roleAt } from "../role-at.ts";
import type { GuessRule } from "../rule.ts";
import { at, childrenBy, headOf, type Site, type Tree } from "../tree.ts";

/** A president, minister or governor without a country serves the state that the document is most about. */
export const headOfState: GuessRule = {
  name: "head-of-state",
  example: "Chile recalled its envoy. President Ada Kell signed the order.",
  read(reading, sure) {
    const led = new Set(
      sure
        .filter(({ relation }) => relation === "LEADS")
        .map(({ target }) => reading.document.mentions[target.mention]?.entity),
    );
    const ranked = { ...rankStates(reading), led };
    return reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => {
        const role = isTitle(at(tree, word)) ? roleAt(reading, at(tree, word)) : null;
        if (!role || !titles.test(role.name)) return [];
        const state = stateOf(reading, tree, { role, ranked });
        return readTitle(reading, at(tree, word), { role, state });
      }),
    );
  },
};

const titles = /^(?:president|governor|premier|chancellor|king|queen|emir|\w+ minister)$/u;

/** Whether a word stands as a title before or behind a name. */
function isTitle(site: Site): boolean {
  return headOf(site)?.upos === "PROPN" && /^(?:nmod:desc|compound)$/u.test(site.word.deprel);
}

type Led = ReadonlySet<number | undefined>;

interface Title {
  readonly role: FoundRole;
  readonly state: number | null;
}

function readTitle(reading: Reading, site: Site, { role, state }: Title): Draft[] {
  const { tree } = site;
  const holder = headOf(site);
  if (!holder || state === null || isNamedWithBody(site, role)) return [];
  const person = reading.headed[tree.index]?.get(holder.index)?.[0];
  if (person === undefined || kindOf(reading, person) !== "person") return [];
  const isPast = isPastWord(tree.words[role.first - 1]);
  return [
    {
      site,
      relation: role.ofState,
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

const pastWords = /^(?:former|ex)$/iu;
const isPastWord = (word: Word | undefined): boolean => pastWords.test(word?.text ?? "");

/** "US President", "President of the bank": the body stands there. */
function isNamedWithBody(site: Site, role: FoundRole): boolean {
  const before = site.tree.words[role.first - 1];
  if (before && /^(?:compound|amod|nmod)/u.test(before.deprel) && !isPastWord(before)) return true;
  return childrenBy(site, "amod", "compound", "nmod").some(
    (child) => !isPastWord(child) && (child.index < role.first || child.index >= role.last),
  );
}

interface Counted {
  readonly entity: number;
  readonly count: number;
}

interface RankedStates {
  readonly countries: readonly Counted[];
  readonly regions: readonly Counted[];
  readonly led: Led;
}

/** Countries and other states, those that are mentioned most first. */
function rankStates(reading: Reading): Omit<RankedStates, "led"> {
  const { entities, mentions } = reading.document;
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  const ofBodies = countBodies(reading, counts);
  const states = entities
    .map(({ kind, name }, entity) => {
      const count = (counts[entity] ?? 0) + (ofBodies.get(name) ?? 0);
      return { kind, name, entity, count };
    })
    .filter(({ kind }) => kind === "state")
    .sort((a, b) => b.count - a.count);
  const isNamed = new Set(states.map(({ name }) => name));
  const unnamed = [...ofBodies]
    .filter(([name]) => !isNamed.has(name))
    .map(([name, count]) => ({ kind: "state", name, entity: -1, count }));
  const isCountry = ({ name }: { readonly name: string }) =>
    reading.lexicon.names.known.get(name)?.use === "name";
  return {
    countries: [...states.filter(isCountry), ...unnamed].sort((a, b) => b.count - a.count),
    regions: states.filter((state) => !isCountry(state)),
  };
}

/** How often the document mentions bodies that the seats of offices tie to a country, by country. */
function countBodies(reading: Reading, counts: readonly number[]): ReadonlyMap<string, number> {
  const { names, frames } = reading.lexicon;
  const countryOf = new Map<string, string>();
  for (const seats of frames.seats.values()) {
    const country = seats.find((seat) => names.known.get(seat)?.use === "name");
    for (const seat of seats) if (country && seat !== country) countryOf.set(seat, country);
  }
  const found = new Map<string, number>();
  reading.document.entities.forEach(({ name }, entity) => {
    const country = countryOf.get(name);
    if (country) found.set(country, (found.get(country) ?? 0) + (counts[entity] ?? 0));
  });
  return found;
}

interface Office {
  readonly role: FoundRole;
  readonly ranked: RankedStates;
}

/** Of a governor a region, of a minister the main country, unless the sentence names another. */
function stateOf(reading: Reading, tree: Tree, { role, ranked }: Office): number | null {
  const states = role.name === "governor" ? ranked.regions : ranked.countries;
  if (role.ofState === "LEADS") return mainState(reading, states, ranked.led);
  const state = mainState(reading, states, new Set());
  return isForeign(reading, tree.index, { states, state }) ? null : state;
}

interface Choice {
  readonly states: readonly Counted[];
  readonly state: number | null;
}

/** The sentence names another country: perhaps the minister is of that one. */
function isForeign(reading: Reading, sentence: number, { states, state }: Choice): boolean {
  const { mentions } = reading.document;
  const main = mentions[state ?? -1]?.entity;
  const countries = new Set(states.map(({ entity }) => entity));
  const named = [...(reading.headed[sentence]?.values() ?? [])]
    .flat()
    .map((index) => mentions[index]?.entity ?? -1)
    .filter((entity) => countries.has(entity));
  return named.length > 0 && !named.includes(main ?? -1);
}

/** A state that is named in passing is not meant. */
const often = 3;

/** The first mention of the state that is mentioned most and that no one else leads. */
function mainState(reading: Reading, states: readonly Counted[], led: Led): number | null {
  const best = states.find(({ entity }) => !led.has(entity));
  if (!best || (states.length > 1 && best.count < often)) return null;
  const first = reading.document.mentions.findIndex(({ entity }) => entity === best.entity);
  return first < 0 ? null : first;
}
