import type { Mention } from "../../mention/mention.ts";
import type { EntityKind } from "../../ontology/ontology.ts";
import type { Word } from "../../syntax/parsed.ts";
import { plain } from "../circumstance.ts";
import type { Draft } from "../draft.ts";
import { fillersOf } from "../fillers.ts";
import { isAimVerb } from "../is-aim-verb.ts";
import { kindOf } from "../kinds.ts";
import type { Reading } from "../reading.ts";
import type { ClaimRule } from "../rule.ts";
import { at, childBy, childrenBy, prepositionOf, type Tree } from "../tree.ts";
import { isRelativePronoun } from "../verb-subject.ts";

/** What plans and events are for or against: "a ban on arms", "a campaign to stop the cartels". */
export const aim: ClaimRule = {
  name: "aim",
  example: "The plan to curb smuggling failed.",
  read: (reading) =>
    reading.document.mentions.flatMap((mention, index) => {
      const tree = reading.trees[mention.sentence];
      const head = tree?.words[mention.head];
      if (!tree || !head || mention.form === "pronoun") return [];
      if (!aiming.has(kindOf(reading, index))) return [];
      const source = namedPolicy(reading, tree, mention) ?? index;
      return aimsOf(reading, tree, head).flatMap((word) =>
        draftsOf(reading, tree, { index: source, head, word }),
      );
    }),
};

/** "the Press Act, a law": the name right before the comma. */
function namedPolicy(reading: Reading, tree: Tree, { first, form }: Mention): number | null {
  if (form === "name" || tree.words[first - 1]?.text !== ",") return null;
  const named = reading.headed[tree.index]?.get(first - 2)?.[0];
  const isName = reading.document.mentions[named ?? -1]?.form === "name";
  return named !== undefined && isName && kindOf(reading, named) === "policy" ? named : null;
}

const aiming: ReadonlySet<EntityKind> = new Set(["policy", "event"]);

/** The nouns that the words after a noun name as its aim, up to the next verb or stop. */
function aimsOf(reading: Reading, tree: Tree, head: Word): readonly Word[] {
  const found: Word[] = [...befallenOf(tree, head)];
  for (let index = head.index + 1; index < tree.words.length; index += 1) {
    const word = tree.words[index];
    const next = tree.words[index + 1];
    const verb = word && aimVerbAt(word, next);
    if (word && verb) return [...found, ...purposeOf(reading, tree, verb)];
    if (!word || isStop(word, next) || isPurposeful(reading, tree, index)) break;
    const noun = tree.words[word.head];
    if (word.deprel === "case" && noun && isAimed(reading, tree, { head, preposition: word }))
      found.push(noun);
  }
  return found;
}

/** The verb of "to curb" and of "targeting". */
function aimVerbAt(word: Word, next: Word | undefined): Word | null {
  if (word.text.toLowerCase() === "to" && next?.upos === "VERB") return next;
  return word.upos === "VERB" && word.deprel === "acl" && late.test(word.text) ? word : null;
}

/** "a law under which smugglers are jailed": those whom it befalls. */
function befallenOf(tree: Tree, head: Word): readonly Word[] {
  return childrenBy(at(tree, head), "acl:relcl").flatMap((verb) => {
    const scope = childrenBy(at(tree, verb), "obl").find((word) => isRelativePronoun(word));
    const isUnder = scope !== undefined && /^(?:under|by)$/u.test(prepositionOf(at(tree, scope)));
    return isUnder ? childrenBy(at(tree, verb), "nsubj:pass") : [];
  });
}

/** "a clash over [the plan] to curb smuggling": what comes is the purpose of the nearer noun. */
function isPurposeful(reading: Reading, tree: Tree, index: number): boolean {
  const mention = reading.headed[tree.index]?.get(index)?.[0];
  const isNear = tree.words[index + 1]?.text.toLowerCase() === "to";
  return isNear && mention !== undefined && aiming.has(kindOf(reading, mention));
}

const late = /^(?:against|regarding|concerning|targeting)$/iu;

/** A verb, a conjunction or a stop; a comma only where no aim follows it. */
function isStop(word: Word, next: Word | undefined): boolean {
  if (word.deprel === "case") return false;
  if (word.text === ",") return !late.test(next?.text ?? "");
  return /^(?:VERB|AUX|CCONJ|SCONJ|PUNCT|PRON)$/u.test(word.upos);
}

const fights = /^(?:battle|war|fight|struggle|conflict|clash|standoff)$/iu;

interface Marked {
  readonly head: Word;
  readonly preposition: Word;
}

/** "against" wherever it stands; "on" and "with" right after nouns that press or fight. */
function isAimed(reading: Reading, tree: Tree, { head, preposition }: Marked): boolean {
  const text = preposition.text.toLowerCase();
  if (late.test(text)) return true;
  if (preposition.index !== head.index + 1) return false;
  if (text === "with") return fights.test(head.lemma);
  return text === "on" && [head, ...childrenBy(at(tree, head), "compound")].some(presses);

  /** "sanctions on", "a ban on": a frame knows the preposition. */
  function presses({ lemma }: Word): boolean {
    const frames = reading.lexicon.frames.nouns.get(lemma.toLowerCase()) ?? [];
    return frames.some(({ target }) => target.some(([slot]) => slot === "nmod:on"));
  }
}

const freeing = new Set(["liberate", "free", "retake", "recapture", "rid", "clear"]);
const cures = /^(?:solution|end|answer|stop|halt|response|remedy)$/iu;

/** "to curb X": X; "to free X from Y": Y; "to find a solution to X": X. */
function purposeOf(reading: Reading, tree: Tree, verb: Word): readonly Word[] {
  const object = childBy(at(tree, verb), "obj");
  if (!object) return [];
  const around = [...childrenBy(at(tree, verb), "obl"), ...childrenBy(at(tree, object), "nmod")];
  if (cures.test(object.lemma))
    return around.filter((word) => prepositionOf(at(tree, word)) === "to");
  if (freeing.has(verb.lemma))
    return around.filter((word) => /^(?:from|of)$/u.test(prepositionOf(at(tree, word))));
  return isAimVerb(reading, verb) ? [object] : [];
}

interface Aim {
  readonly index: number;
  readonly head: Word;
  readonly word: Word;
}

function draftsOf(reading: Reading, tree: Tree, { index, head, word }: Aim): readonly Draft[] {
  const fillers = fillersOf(reading, tree, word);
  const least = Math.min(1, ...fillers.map(({ depth }) => depth));
  return fillers
    .filter(
      ({ mention, depth }) => depth === least && mention !== index && isTarget(reading, mention),
    )
    .map(({ mention, depth }) => ({
      site: at(tree, head),
      relation: "TARGETS" as const,
      denied: false,
      presupposed: true,
      source: { mention: index, path: "direct" as const, depth: 0 },
      target: { mention, path: "direct" as const, depth },
      rule: "aim",
      frame: null,
      circumstance: plain,
    }));
}

/** A scene is no target: "operations on foreign soil". */
function isTarget(reading: Reading, mention: number): boolean {
  return kindOf(reading, mention) !== "place";
}
