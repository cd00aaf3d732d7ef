import { actorKinds } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import type { Argument } from "../argument.ts";
import { argumentsOf } from "../arguments.ts";
import type { Draft, End } from "../draft.ts";
import { endsOf } from "../ends.ts";
import { asserterAt, type Heard } from "../heard.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, childrenBy, prepositionOf, reachOf, type Site } from "../tree.ts";
import { type Valence, valenceOf } from "../valence.ts";
import { isPassive } from "../verb-subject.ts";

/** Who calls something good or bad backs or blames it: "called the deal a mistake". */
export const naming: ClaimRule = {
  name: "naming",
  example: "Ada Kell said that the bill would be seen as a betrayal.",
  read: (heard) =>
    heard.trees.flatMap((tree) => tree.words.flatMap((word) => readNaming(heard, at(tree, word)))),
};

function readNaming(heard: Heard, site: Site): Draft[] {
  const { word } = site;
  if (word.upos !== "VERB") return [];
  if (!heard.lexicon.frames.speechCues.has(`${word.lemma}/naming`)) return [];
  const name = nameIn(site);
  const valence = name && valenceOfName(heard, at(site.tree, name), word);
  if (!valence) return [];
  const filled = argumentsOf(site);
  const sources = namersOf(heard, site, filled);
  const targets = endsOf(heard, filled, "obj").filter(({ word: other }) => other !== name);
  return sources.flatMap((source) =>
    targets.map((target) => ({
      site,
      relation: valence === "good" ? ("SUPPORTS" as const) : blameOf(site),
      denied: false,
      source,
      target: target.end,
      rule: "naming",
      frame: null,
    })),
  );
}

const scornful = new Set(["brand", "call", "label"]);

/** Whom one calls something in quotation marks one seldom praises. */
function valenceOfName(heard: Heard, name: Site, verb: Word): Valence | null {
  const known = valenceOf(heard.lexicon, name);
  if (known || !scornful.has(verb.lemma)) return known;
  const before = name.tree.words[reachOf(name).first];
  return before && /^["“”]$/u.test(before.text) && name.word.upos !== "PROPN" ? "bad" : null;
}

/** Who names: the subject; of "would be considered an attack" who says so. */
function namersOf(heard: Heard, site: Site, filled: readonly Argument[]): readonly End[] {
  const own = endsOf(heard, filled, "subj").filter(({ kind }) => actorKinds.has(kind));
  if (own.length > 0 || !isPassive(site)) return own.map(({ end }) => end);
  const speaker = asserterAt(heard, site);
  return speaker === null ? [] : [{ mention: speaker, path: "direct", depth: 0 }];
}

const judging = new Set(["consider", "deem", "perceive", "regard", "see", "treat", "view"]);

/** To call a plan a mistake is to criticize it, to see one in it is to be against it. */
function blameOf({ word }: Site): "CRITICIZES" | "OPPOSES" {
  return judging.has(word.lemma) ? "OPPOSES" : "CRITICIZES";
}

/** What someone is called: the complement, what follows "as", or the second object. */
function nameIn(site: Site): Word | null {
  const { tree } = site;
  const complement = childBy(site, "xcomp");
  if (complement && complement.upos !== "VERB") return complement;
  const after = childrenBy(site, "obl", "advcl", "nmod").find(
    (word) => prepositionOf(at(tree, word)) === "as",
  );
  if (after) return after;
  const loose = childrenBy(site, "parataxis", "dep", "ccomp").find((word) =>
    isLoose(at(tree, word)),
  );
  if (loose) return loose;
  const objects = childrenBy(site, "obj", "iobj");
  const inside =
    objects[0] &&
    childrenBy(at(tree, objects[0]), "nmod").find((word) => prepositionOf(at(tree, word)) === "as");
  return inside ?? (objects.length > 1 ? (objects.at(-1) ?? null) : complement);
}

/** «called the law "a gift"»: the parser may take the words in marks for a sentence of their own. */
function isLoose({ tree, word }: Site): boolean {
  const opens = tree.words[reachOf({ tree, word }).first];
  return /^(?:NOUN|ADJ)$/u.test(word.upos) && /^["“”]$/u.test(opens?.text ?? "");
}
