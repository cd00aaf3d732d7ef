import type { Word } from "../syntax/parsed.ts";
import { at, baseOf, childBy, headOf, type Site } from "./tree.ts";

/** "Kell is a liar and a crook who robbed the state": whom the noun before the clause describes. */
export function describedBy(noun: Site): Word | null {
  if (noun.word.upos !== "NOUN") return null;
  let predicate = noun;
  while (!childBy(predicate, "cop")) {
    const head = predicate.word.deprel === "conj" ? headOf(predicate) : null;
    if (!head) return null;
    predicate = at(noun.tree, head);
  }
  const shared = predicate.word.deprel === "conj" ? headOf(predicate) : null;
  const subject =
    childBy(predicate, "nsubj") ?? (shared && childBy(at(noun.tree, shared), "nsubj"));
  return subject && /^(?:NOUN|PROPN)$/u.test(subject.upos) ? subject : personIn(subject);
}

const persons = new Set(["he", "she", "they", "i", "we", "you", "who"]);

function personIn(subject: Word | null): Word | null {
  return subject && persons.has(subject.text.toLowerCase()) ? subject : null;
}

const quantities = new Set(["one", "some", "several", "many", "few", "most", "two", "three"]);

/** "Kell, one of the few members to vote": it is Kell who voted. */
export function bearerOf(noun: Site): Site {
  const part = isQuantity(noun.word) ? noun.word : headOf(noun);
  if (!part || !isQuantity(part)) return noun;
  if (part !== noun.word && baseOf(noun.word) !== "nmod") return noun;
  const whole = at(noun.tree, part);
  const named = part.deprel === "appos" ? headOf(whole) : null;
  return named ? at(noun.tree, named) : whole;
}

const isQuantity = ({ lemma }: Word): boolean => quantities.has(lemma.toLowerCase());
