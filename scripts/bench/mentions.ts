import { readdirSync } from "node:fs";
import { loadLanguage } from "../../src/io/load-language.ts";
import type { Language } from "../../src/language.ts";
import { findMentions } from "../../src/mention/find-mentions.ts";
import type { Mention, Mentioned } from "../../src/mention/mention.ts";
import type { EntityKind } from "../../src/ontology/ontology.ts";
import { parseDocument } from "../../src/syntax/parse-document.ts";
import { readDocument } from "../../src/text/read-document.ts";
import { type GoldChain, readChains } from "./read-chains.ts";
import { readNames } from "./read-names.ts";
import { type GoldDocument, readTreebank, type Stretch } from "./treebank.ts";

/** Rows of set, figure and value: names of UNER EWT dev, pronouns of OntoGUM dev, from raw text. */
export function benchMentions(corpora: string): Promise<string[][]> {
  const language = loadLanguage();
  return Promise.resolve([...nameRows(corpora, language), ...pronounRows(corpora, language)]);
}

function mentionsIn(text: string, language: Language): Mentioned {
  const document = readDocument({ id: "bench", text });
  return findMentions(parseDocument(document, language.model), language.lexicon);
}

const types: Readonly<Partial<Record<EntityKind, string>>> = {
  person: "PER",
  state: "LOC",
  place: "LOC",
  government: "ORG",
  organization: "ORG",
};

function nameRows(corpora: string, language: Language): string[][] {
  const file = `${corpora}/ud-ewt/en_ewt-ud-dev.conllu`;
  const documents = readTreebank(file);
  const gold = readNames(`${corpora}/ner/uner-ewt/en_ewt-ud-dev.iob2`, { file, documents });
  const counts = new Map(
    ["PER", "LOC", "ORG", "all"].map((type) => [type, { right: 0, gold: 0, found: 0 }]),
  );
  documents.forEach(({ text }, i) => {
    const keyOf = ({ start, end, type }: Stretch & { readonly type: string }): string =>
      `${start}-${end}-${type}`;
    const wanted = gold[i] ?? [];
    const keys = new Set(wanted.map(keyOf));
    const found = outermostNames(mentionsIn(text, language));
    const count = (type: string, what: "right" | "gold" | "found"): void => {
      for (const name of [type, "all"]) {
        const entry = counts.get(name);
        if (entry) entry[what] += 1;
      }
    };
    for (const name of wanted) count(name.type, "gold");
    for (const name of found) {
      count(name.type, "found");
      if (keys.has(keyOf(name))) count(name.type, "right");
    }
  });
  return [...counts].flatMap(([type, { right, gold: all, found }]) => [
    ["UNER EWT dev", `names ${type} P`, percent(right, found)],
    ["UNER EWT dev", `names ${type} R`, percent(right, all)],
    ["UNER EWT dev", `names ${type} F1`, percent(2 * right, all + found)],
  ]);
}

/** Names that stand in no other name, without adjectives such as "Chilean". */
function outermostNames({
  mentions,
  entities,
  sentences,
}: Mentioned): (Stretch & { readonly type: string })[] {
  let end = 0;
  return mentions.flatMap((mention) => {
    const kind = entities[mention.entity]?.kind ?? mention.kind;
    const type = types[kind];
    if (mention.form !== "name" || mention.start < end || !type) return [];
    const head = sentences[mention.sentence]?.words[mention.head];
    if (kind === "state" && head?.upos === "ADJ") return [];
    end = mention.end;
    return [{ start: mention.start, end: mention.end, type }];
  });
}

function pronounRows(corpora: string, language: Language): string[][] {
  const folder = `${corpora}/coref/ontogum/dev`;
  const file = `${corpora}/ud-gum-open/en_gum-nonNC-dev.conllu`;
  const tally = { right: 0, found: 0, gold: 0 };
  const files = readdirSync(folder).sort();
  readTreebank(file).forEach((document, i) => {
    const chains = readChains(`${folder}/${files[i]}`, document);
    const mentioned = mentionsIn(document.text, language);
    tally.gold += goldPronouns(chains, document);
    for (const pronoun of mentioned.mentions) {
      const names = namesOf(mentioned, pronoun);
      if (!isThirdPerson(pronoun) || names.length === 0) continue;
      tally.found += 1;
      if (isRight(pronoun, names, chains)) tally.right += 1;
    }
  });
  return [
    ["OntoGUM dev", "pronoun to named entity P", percent(tally.right, tally.found)],
    ["OntoGUM dev", "pronoun to named entity R", percent(tally.right, tally.gold)],
  ];
}

function isThirdPerson({ form, text }: Mention): boolean {
  return (
    form === "pronoun" &&
    /^(?:s?he|him|his|hers?|it|its|they|them|theirs?|\w+sel(?:f|ves))$/iu.test(text)
  );
}

function namesOf({ mentions }: Mentioned, pronoun: Mention): Mention[] {
  return mentions.filter(({ entity, form }) => entity === pronoun.entity && form === "name");
}

/** The pronoun's chain in the gold holds a mention around or inside one of the names. */
function isRight(
  pronoun: Mention,
  names: readonly Mention[],
  chains: readonly GoldChain[],
): boolean {
  const chain = chains.find((mentions) =>
    mentions.some(({ start, end }) => start === pronoun.start && end === pronoun.end),
  );
  return (
    chain?.some((mention) =>
      names.some(
        (name) =>
          mention.start < name.end && name.start < mention.end && mention.end - mention.start < 80,
      ),
    ) ?? false
  );
}

/** Pronouns whose chain holds a proper name. */
function goldPronouns(chains: readonly GoldChain[], { words, text }: GoldDocument): number {
  const isName = ({ start, end }: Stretch): boolean =>
    words.some((word) => word.start === start && word.end <= end && word.upos === "PROPN");
  const isPronoun = ({ start, end }: Stretch): boolean =>
    /^(?:s?he|him|his|hers?|it|its|they|them|theirs?)$/iu.test(text.slice(start, end));
  return chains.filter((chain) => chain.some(isName)).flatMap((chain) => chain.filter(isPronoun))
    .length;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? 0 : (100 * part) / whole).toFixed(2);
}
