import type { EntityKind } from "../ontology/ontology.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Argument } from "./argument.ts";
import type { End } from "./draft.ts";
import { fillersOf } from "./fillers.ts";
import { kindOf } from "./kinds.ts";
import type { Reading } from "./reading.ts";

/** An end of a claim with the word that led to it. */
export interface NamedEnd {
  readonly end: End;
  readonly word: Word;
  readonly kind: EntityKind;
}

/** The nearest mentions in a slot: those of the argument words, else those inside of them. */
export function endsOf(
  reading: Reading,
  filled: readonly Argument[],
  slot: string,
): readonly NamedEnd[] {
  return filled
    .filter((argument) => argument.slot === slot)
    .flatMap(({ tree, word, path }) => {
      const fillers = fillersOf(reading, tree, word);
      const least = Math.min(...fillers.map(({ depth }) => depth));
      return fillers
        .filter(({ depth }) => depth === least)
        .map(({ mention, depth, word: part }) => ({
          end: { mention, depth, path },
          word: part,
          kind: kindOf(reading, mention),
        }));
    });
}
