import type { Relation } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { type Circumstance, plain } from "../circumstance.ts";
import type { Draft, End } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  childrenOf,
  headOf,
  prepositionOf,
  type Site,
} from "../tree.ts";
import { subjectOf } from "../verb-subject.ts";

/** The holder of an office leads or serves the state or body that is named beside it. */
export const office: ClaimRule = {
  name: "office",
  example: "Norland President Ada Kell opened the talks.",
  read: (reading) =>
    reading.trees.flatMap((tree) =>
      tree.words.flatMap((word) => readOffice(reading, at(tree, word))),
    ),
};

function readOffice(reading: Reading, site: Site): Draft[] {
  const relation = roleOf(reading, site);
  if (!relation) return [];
  const holder = holderOf(reading, site);
  if (!holder) return [];
  return bodiesOf(reading, site).map((target) => ({
    site,
    relation,
    denied: false,
    source: holder,
    target,
    rule: "office",
    frame: null,
    circumstance: circumstanceOfOffice(site),
  }));
}

/** The relation of the longest entry that ends in the word: "vice president" before "president". */
function roleOf(reading: Reading, { tree, word }: Site): Relation | null {
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return null;
  const { roles } = reading.lexicon.frames;
  for (const length of [3, 2, 1]) {
    const words = tree.words.slice(Math.max(0, word.index - length + 1), word.index + 1);
    const found = roles.get(words.map((part) => part.text.toLowerCase()).join(" "));
    if (found) return found;
  }
  return null;
}

/** Who holds the office: the name after it, beside it, or the subject of "is". */
function holderOf(reading: Reading, site: Site): End | null {
  const { tree, word } = site;
  const head = headOf(site);
  const isBeside = /^(appos|compound|flat|nmod:desc)/u.test(word.deprel);
  const names = [
    ...(head && isBeside ? [head] : []),
    ...childrenBy(site, "flat", "appos"),
    ...(childBy(site, "cop") ? [subjectOf(site)?.word ?? word] : []),
    word,
  ];
  for (const name of names) {
    const person = personAt(reading, at(tree, name));
    if (person !== null) return { mention: person, path: "direct", depth: 0 };
  }
  return null;
}

function personAt(reading: Reading, { tree, word }: Site): number | null {
  const [filler] = fillersOf(reading, tree, word);
  const mention = filler?.depth === 0 ? reading.document.mentions[filler.mention] : undefined;
  const kind = reading.document.entities[mention?.entity ?? -1]?.kind;
  return filler && kind === "person" ? filler.mention : null;
}

const bodyKinds = new Set(["state", "government", "organization", "place", "event"]);
const bodyPrepositions = new Set(["of", "at", "for", "in"]);

/** What the office belongs to: owner, demonym, or what follows "of". */
function bodiesOf(reading: Reading, site: Site): End[] {
  const { tree, word } = site;
  const head = headOf(site);
  const carriers = [word, ...(head && baseOf(word) === "compound" ? [head] : [])];
  return carriers
    .flatMap((carrier) => childrenOf(at(tree, carrier)))
    .filter((child) => child !== word && isBody(at(tree, child), word))
    .flatMap((child) => fillersOf(reading, tree, child))
    .filter(({ mention, depth }) => depth <= 1 && isBodyKind(reading, mention))
    .slice(0, 2)
    .map(({ mention, depth }) => ({ mention, depth, path: "direct" as const }));
}

function isBody(site: Site, role: Word): boolean {
  const { word } = site;
  if (word.deprel === "nmod:poss") return true;
  if (baseOf(word) === "amod" || baseOf(word) === "compound") return word.index < role.index;
  return baseOf(word) === "nmod" && bodyPrepositions.has(prepositionOf(site));
}

function isBodyKind(reading: Reading, index: number): boolean {
  const mention = reading.document.mentions[index];
  return bodyKinds.has(reading.document.entities[mention?.entity ?? -1]?.kind ?? "");
}

const pastWords = new Set(["former", "ex", "then", "late", "previous", "deposed", "ousted"]);

function circumstanceOfOffice(site: Site): Circumstance {
  const head = headOf(site);
  const around = [...childrenOf(site), ...(head ? childrenOf(at(site.tree, head)) : [])];
  const isPast = around.some(
    (child) => pastWords.has(child.text.toLowerCase()) && child.index < site.word.index,
  );
  return isPast ? { ...plain, status: "past" } : plain;
}
