import type { EntityKind } from "../ontology/ontology.ts";
import type { Argument } from "./argument.ts";
import type { End } from "./draft.ts";
import { type Filler, fillersOf } from "./fillers.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { argumentsAt } from "./slots.ts";

/** A mention that may be an end of a claim. */
export interface Candidate extends End {
  readonly argument: Argument;
  readonly excluded: boolean;
  readonly kind: EntityKind;
  readonly given: boolean;
  readonly entity: number;
}

/** The mentions in the first of the slots that has any. */
export function candidates(
  reading: Reading,
  slots: Frame["source"],
  filled: readonly Argument[],
): readonly Candidate[] {
  for (const slot of againstFirst(slots)) {
    const found = argumentsAt(filled, slot).flatMap((argument) =>
      fillersOf(reading, argument.tree, argument.word).map((filler) =>
        candidate(reading, argument, filler),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** "an operation on foreign soil against rebels": the opponent before the scene. */
function againstFirst(slots: Frame["source"]): Frame["source"] {
  const isAgainst = (slot: readonly string[]) => slot.at(-1)?.endsWith(":against") === true;
  const first = slots.filter(isAgainst);
  return first.length === 0 ? slots : [...first, ...slots.filter((slot) => !isAgainst(slot))];
}

function candidate(reading: Reading, argument: Argument, filler: Filler): Candidate {
  const mention = reading.document.mentions[filler.mention];
  const entity = mention?.entity ?? -1;
  return {
    mention: filler.mention,
    path: argument.path,
    depth: filler.depth,
    argument: { ...argument, word: filler.word },
    excluded: filler.excluded,
    kind: reading.document.entities[entity]?.kind ?? mention?.kind ?? "issue",
    given: reading.givenEntities.has(entity),
    entity,
  };
}
