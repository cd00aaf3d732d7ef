import type { TaggedSentence, TaggedWord } from "./tagged-word.ts";

/** Features of verbs and auxiliaries: form, mood, tense, voice and agreement. */
export function verbFeatures(word: TaggedWord, index: number, sentence: TaggedSentence): string {
  switch (word.xpos) {
    case "MD":
      return "VerbForm=Fin";
    case "VBZ":
      return "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
    case "VBP":
      return `Mood=Ind|${agreement(word, index, sentence)}|Tense=Pres|VerbForm=Fin`;
    case "VBD":
      return `Mood=Ind|${agreement(word, index, sentence)}|Tense=Past|VerbForm=Fin`;
    case "VBN":
      return `Tense=Past|VerbForm=Part${isPassive(word, index, sentence) ? "|Voice=Pass" : ""}`;
    case "VBG":
      return isGerund(word, index, sentence) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part";
    default:
      return isImperative(word, index, sentence) ? "Mood=Imp|VerbForm=Fin" : "VerbForm=Inf";
  }
}

/** A participle is passive unless an auxiliary makes it a perfect: "has left". */
function isPassive(word: TaggedWord, index: number, sentence: TaggedSentence): boolean {
  if (word.upos === "AUX") return false;
  const own = (sentence.dependents[index] ?? []).filter(({ deprel }) => /^aux/u.test(deprel));
  if (own.some(({ deprel }) => deprel === "aux:pass")) return true;
  if (own.length > 0) return false;
  const first = sentence.words[word.head];
  if (word.deprel === "conj" && first?.xpos === "VBN") return isPassive(first, word.head, sentence);
  return true;
}

/** Nouns in all but name ("the killing of", "by leaving"), not the progressive and not "leaving, he said". */
function isGerund(word: TaggedWord, index: number, sentence: TaggedSentence): boolean {
  if (word.upos === "AUX") return false;
  const own = sentence.dependents[index] ?? [];
  if (own.some(({ deprel }) => /^aux/u.test(deprel))) return false;
  if (/^(?:csubj|ccomp|obj|nsubj|obl|nmod|compound|amod|appos)/u.test(word.deprel)) return true;
  const marked = own.some(({ deprel, xpos }) => /^(?:mark|case)$/u.test(deprel) && xpos === "IN");
  return marked && /^(?:advcl|acl)/u.test(word.deprel);
}

/** A bare form without subject, "to" or auxiliary that heads a clause of its own: "Vote now". */
function isImperative(word: TaggedWord, index: number, sentence: TaggedSentence): boolean {
  const own = sentence.dependents[index] ?? [];
  const helped = /^(?:nsubj|csubj|expl|mark)/u;
  if (own.some(({ deprel, xpos }) => helped.test(deprel) || xpos === "MD" || xpos === "TO"))
    return false;
  if (/^aux/u.test(word.deprel)) return isHeadImperative(word, sentence);
  if (own.some(({ deprel, lemma }) => deprel === "aux" && lemma !== "do")) return false;
  const first = sentence.words[word.head];
  if (word.deprel === "conj" && first?.xpos === "VB")
    return isImperative(first, word.head, sentence);
  if (word.deprel === "cop") return first?.deprel === "root" && !hasSubject(word.head, sentence);
  return /^(?:root|parataxis|ccomp)$/u.test(word.deprel);
}

function isHeadImperative(word: TaggedWord, { words, dependents }: TaggedSentence): boolean {
  const verb = words[word.head];
  if (word.lemma !== "do" || !verb || verb.deprel !== "root") return false;
  return !(dependents[word.head] ?? []).some(({ deprel }) => /^nsubj/u.test(deprel));
}

function hasSubject(index: number, { dependents }: TaggedSentence): boolean {
  return (dependents[index] ?? []).some(
    ({ deprel, xpos }) => /^nsubj/u.test(deprel) || xpos === "MD" || xpos === "TO",
  );
}

/** Person and number of the subject: the verb itself shows them only in "am", "is" and "are". */
function agreement(word: TaggedWord, index: number, sentence: TaggedSentence): string {
  const subject = subjectOf(word, index, sentence);
  if (!subject) return word.xpos === "VBD" ? "Number=Sing|Person=3" : "Number=Plur|Person=3";
  const form = subject.text.toLowerCase();
  if (form === "i") return "Number=Sing|Person=1";
  if (form === "we") return "Number=Plur|Person=1";
  if (form === "you") return "Number=Sing|Person=2";
  const at = sentence.words.indexOf(subject);
  const joined = (sentence.dependents[at] ?? []).some(({ deprel }) => deprel === "conj");
  const plural = joined || /S$/u.test(subject.xpos) || /^(?:they|these|those)$/u.test(form);
  return `Number=${plural ? "Plur" : "Sing"}|Person=3`;
}

function subjectOf(
  word: TaggedWord,
  index: number,
  sentence: TaggedSentence,
): TaggedWord | undefined {
  const helper = /^(?:aux|cop)/u.test(word.deprel);
  let at = helper ? word.head : index;
  for (let steps = 0; steps < 4; steps += 1) {
    const own = sentence.dependents[at] ?? [];
    const found = own.find(({ deprel }) => /^nsubj/u.test(deprel));
    const clause = sentence.words[at];
    if (found) return antecedent(found, clause, sentence);
    if (clause?.deprel !== "conj") return undefined;
    at = clause.head;
  }
  return undefined;
}

/** The noun that "who" or "which" stands for. */
function antecedent(
  subject: TaggedWord,
  clause: TaggedWord | undefined,
  sentence: TaggedSentence,
): TaggedWord {
  const relative = /^W/u.test(subject.xpos) && clause?.deprel === "acl:relcl";
  return (relative ? sentence.words[clause.head] : undefined) ?? subject;
}
