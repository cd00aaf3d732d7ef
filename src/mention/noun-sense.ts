import type { EntityKind } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Gender, NameLexicon } from "./candidate.ts";
import type { SentenceView } from "./sentence-view.ts";
import { speaks } from "./speaks.ts";

/** What a common noun describes. */
export interface NounSense {
  readonly kind: EntityKind;
  readonly trust: number;
  readonly weak: boolean;
  /** The entry that says so, or the lemma where none does. */
  readonly noun: string;
  readonly plural: boolean;
}

const agentive = /(er|or|ist|ian|ant|ent|eer|ee|man|woman)$/u;

/** What the noun at `index` describes; `null` where it is no actor, policy, issue, event or place. */
export function nounSense(view: SentenceView, index: number, names: NameLexicon): NounSense | null {
  const word = view.words[index];
  if (!word) return null;
  const plural = isPlural(view, index);
  const noun = entryOf(view, index, names);
  const entry = names.nouns.get(noun);
  if (entry) {
    const weak = entry.weight === "weak";
    const isFixed = entry.weight === "collective";
    const kind = entry.kind && (isFixed ? entry.kind : numbered(entry.kind, plural, entry.concept));
    return kind && { kind, trust: 2, weak, noun, plural };
  }
  if (names.offices.has(noun))
    return { kind: plural ? "group" : "person", trust: 2, weak: false, noun, plural };
  const kind = votedKind(word, noun);
  return kind && { kind: numbered(kind, plural, "-"), trust: 1, weak: false, noun, plural };
}

/** A person, where the model takes an unknown noun for one and it is made like a word for persons. */
function votedKind({ upos, entity }: Word, noun: string): EntityKind | null {
  return upos === "NOUN" && entity === "person" && agentive.test(noun) ? "person" : null;
}

/** What a noun describes that says something, whatever it is: "sources", "the study", "a slide". */
export function speakerSense(
  view: SentenceView,
  index: number,
  names: NameLexicon,
): NounSense | null {
  const word = view.words[index];
  if (!word || !(word.upos === "NOUN" || isIndefinite(word)) || !speaks(view, index, names))
    return null;
  const plural = isPlural(view, index) || isIndefinite(word);
  const one = word.entity === "person" ? "person" : "organization";
  const kind = plural ? "group" : one;
  return { kind, trust: 0, weak: false, noun: entryOf(view, index, names), plural };
}

/** "Some", "others", "many" and "most" are people where they speak. */
function isIndefinite({ text, upos }: Word): boolean {
  return (
    /^(ADJ|DET|NOUN|NUM|PRON)$/u.test(upos) &&
    /^(some|others|many|most|several|all|both|few|each|one|someone|everyone|those)$/iu.test(text)
  );
}

/** One of a group noun is a person; several persons, states or bodies are a group, but troops and police stay what they are. */
function numbered(kind: EntityKind, plural: boolean, concept: string): EntityKind {
  if (!plural) return kind === "group" ? "person" : kind;
  if (kind === "government") return forces.test(concept) ? kind : "group";
  return /^(person|state|organization)$/u.test(kind) ? "group" : kind;
}

const forces = /^(troops|police|authorities)$/u;

function isPlural(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  if (!word) return false;
  if (/^(people|police|troops|personnel|staff)$/iu.test(word.text)) return true;
  return word.feats.Number === "Plur" || word.xpos === "NNS" || word.xpos === "NNPS";
}

/** The longest entry that ends in the word: "peace talks", "talks", "talk". */
function entryOf(view: SentenceView, index: number, names: NameLexicon): string {
  const word = view.words[index];
  const before = view.words[index - 1];
  if (!word) return "";
  const forms = [
    ...new Set([
      word.text.toLowerCase(),
      word.lemma.toLowerCase(),
      singular(word.text.toLowerCase()),
    ]),
  ];
  const has = (form: string): boolean => names.nouns.has(form) || names.offices.has(form);
  const pairs = before ? forms.map((form) => `${before.text.toLowerCase()} ${form}`) : [];
  return [...pairs, ...forms].find(has) ?? singular(word.text.toLowerCase());
}

/** The singular of a regular plural. */
export function singular(noun: string): string {
  if (/(men)$/u.test(noun)) return noun.replace(/men$/u, "man");
  if (/ies$/u.test(noun)) return noun.replace(/ies$/u, "y");
  if (/(ss|us|is)$/u.test(noun)) return noun;
  if (/(ch|sh|x|ss|z)es$/u.test(noun)) return noun.replace(/es$/u, "");
  return noun.replace(/s$/u, "");
}

/** The gender that a noun tells by its end: "congresswoman", "boy". */
export function genderOfNoun(noun: string): Gender {
  if (/(woman|girl|actress|hostess|goddess)$/u.test(noun)) return "f";
  return /(boy|\bman|[^u]man|guy)$/u.test(noun) ? "m" : "u";
}
