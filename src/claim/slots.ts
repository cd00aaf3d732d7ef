import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import { argumentsOf } from "./arguments.ts";
import type { FrameConstraint } from "./frame.ts";
import { nounArguments } from "./noun-arguments.ts";
import { at, type Tree } from "./tree.ts";

/** The arguments at the end of a way through slots, such as the object of the complement clause. */
export function argumentsAt(
  filled: readonly Argument[],
  path: readonly string[],
): readonly Argument[] {
  const [slot = "", ...rest] = path;
  const own = filled.filter((argument) => argument.slot === slot);
  const here = own.length > 0 ? own : movedFrom(filled, slot);
  if (rest.length > 0) return here.flatMap((argument) => argumentsAt(inside(argument), rest));
  return slot === "comp" ? here.flatMap(clauseEnds) : here;
}

/** "imposed sanctions [on Norland]": the phrase may hang on the object where the frame has it on the verb. */
function movedFrom(filled: readonly Argument[], slot: string): readonly Argument[] {
  if (!slot.startsWith("obl:")) return [];
  const wanted = `nmod:${slot.slice(4)}`;
  return filled
    .filter((argument) => argument.slot === "obj" && argument.path !== "relative")
    .flatMap(({ tree, word }) => nounArguments(at(tree, word)))
    .filter((argument) => argument.slot === wanted)
    .map((argument) => ({ ...argument, slot, path: "moved" as const }));
}

function inside({ tree, word }: Argument): readonly Argument[] {
  return argumentsOf(at(tree, word));
}

/** What a clause is about: its subject where it has one of its own, and its object. */
function clauseEnds(clause: Argument): readonly Argument[] {
  return inside(clause).filter(
    (argument) =>
      argument.slot === "obj" || (argument.slot === "subj" && argument.path === "direct"),
  );
}

/** Whether the words in the slots are such as a frame wants. */
export function holdsForSlots(constraint: FrameConstraint, filled: readonly Argument[]): boolean {
  if ("end" in constraint) return true;
  const { slots, lemmas, negated } = constraint;
  const fits = (word: Word, tree: Tree) =>
    lemmas === null || lemmas.has(word.lemma.toLowerCase()) || lemmas.has(lastNoun(word, tree));
  const held = slots.some((slot) =>
    argumentsAt(filled, slot).some(({ word, tree }) => fits(word, tree)),
  );
  return held !== negated;
}

/** A compound noun with its modifier: "peace deal", for classes that list such. */
function lastNoun(word: Word, tree: Tree): string {
  const before = tree.words[word.index - 1];
  return before ? `${before.lemma} ${word.lemma}`.toLowerCase() : "";
}
