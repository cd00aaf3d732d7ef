import type { NameLexicon } from "./candidate.ts";
import type { Run } from "./run.ts";
import type { SentenceView } from "./sentence-view.ts";

const longest = 4;

/** The longest office that begins at a word, such as "secretary of state"; `null` for none. */
export function findOffice(view: SentenceView, run: Run, names: NameLexicon): Run | null {
  const words = view.words.slice(run.first, Math.min(run.last, run.first + longest));
  for (let length = words.length; length > 0; length -= 1) {
    const form = words.slice(0, length).map((word) => word.text.toLowerCase());
    const singular = [...form.slice(0, -1), form.at(-1)?.replace(/s$/u, "")];
    if (names.offices.has(form.join(" ")) || names.offices.has(singular.join(" ")))
      return { first: run.first, last: run.first + length };
  }
  return null;
}
