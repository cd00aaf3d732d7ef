import type { Argument } from "./argument.ts";
import { argumentsOf } from "./arguments.ts";
import type { FrameConstraint } from "./frame.ts";
import { nounArguments } from "./noun-arguments.ts";
import { at, childrenBy } from "./tree.ts";

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
  const fits = (argument: Argument) => lemmas === null || isOneOf(lemmas, argument);
  const held = slots.some((slot) => wordsAt(filled, slot).some(fits));
  return held !== negated;
}

/** The words at the end of a way through slots; of a complement its own head. */
function wordsAt(filled: readonly Argument[], path: readonly string[]): readonly Argument[] {
  if (path.length === 1 && path[0] === "comp") return filled.filter(({ slot }) => slot === "comp");
  return argumentsAt(filled, path);
}

/** Whether a word is one of the lemmas: alone, with the word before it, or past "thousands of". */
function isOneOf(lemmas: ReadonlySet<string>, { tree, word }: Argument): boolean {
  const lemma = word.lemma.toLowerCase();
  if (lemmas.has(lemma) || lemmas.has(word.text.toLowerCase())) return true;
  const before = tree.words[word.index - 1];
  if (before && lemmas.has(`${before.lemma} ${word.lemma}`.toLowerCase())) return true;
  if (!quantities.has(lemma)) return false;
  return childrenBy(at(tree, word), "nmod").some((inner) => lemmas.has(inner.lemma.toLowerCase()));
}

const quantities = new Set(
  "barrage convoy couple dozen group handful hundred lot majority million number package piece round series set spate string thousand wave".split(
    " ",
  ),
);
