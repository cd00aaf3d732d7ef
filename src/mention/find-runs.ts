import { bridgeLength } from "./bridge-length.ts";
import { isNameWord } from "./is-name-word.ts";
import type { NameHints, Run } from "./run.ts";
import type { SentenceView } from "./sentence-view.ts";

/** The runs of words of a sentence that hold one or more names, from left to right. */
export function findRuns(view: SentenceView, hints: NameHints): Run[] {
  const known = new Set(hints.matches.flatMap(({ first, last }) => view.words.slice(first, last)));
  const named = view.words.map((word) => known.has(word) || isNameWord(view, word.index, hints));
  const runs: Run[] = [];
  for (let i = 0; i < named.length; i += 1) {
    if (!named[i]) continue;
    const last = endOfRun(view, i, { named, hints });
    runs.push({ first: i, last });
    i = last - 1;
  }
  return runs;
}

interface Flags {
  readonly named: readonly boolean[];
  readonly hints: NameHints;
}

function endOfRun(view: SentenceView, first: number, { named, hints }: Flags): number {
  let last = first + 1;
  for (;;) {
    while (named[last] || isNumber(view, last, hints)) last += 1;
    const bridge = bridgeLength(view, { first, last }, { named, ...hints });
    if (bridge === 0) return last;
    last += bridge;
  }
}

/** "Resolution 2328": a number behind the head of a measure's name. */
function isNumber(view: SentenceView, index: number, { names }: NameHints): boolean {
  const before = view.words[index - 1]?.text ?? "";
  return (
    /^\d{1,5}$/u.test(view.words[index]?.text ?? "") && names.nameHeads.get(before) === "policy"
  );
}
