import type { NameLexicon } from "./candidate.ts";
import type { Run } from "./find-runs.ts";
import type { SentenceView } from "./sentence-view.ts";

const longestOffice = 4;

/**
 * The words of a run that name an office or title: "Prime Minister" in "Iraqi Prime Minister Haider al-Abadi".
 * The last one that a name follows; or, where none follows, the one that ends the run.
 */
export function findTitle(view: SentenceView, run: Run, names: NameLexicon): Run | null {
  let found: Run | null = null;
  for (let first = run.first; first < run.last; first += 1) {
    const last = endOfOffice(view, { first, last: run.last }, names);
    if (last > first) {
      found = { first, last };
      first = last - 1;
    }
  }
  return found && isOffice(view, found, run) ? found : null;
}

function endOfOffice(view: SentenceView, run: Run, names: NameLexicon): number {
  const words = view.words.slice(run.first, Math.min(run.last, run.first + longestOffice));
  for (let length = words.length; length > 0; length -= 1) {
    const form = words.slice(0, length).map((word) => word.text.toLowerCase());
    if (names.offices.has(form.join(" "))) return run.first + length;
  }
  return run.first;
}

/** "King" begins an office and ends "Martin Luther King": a lone last word is a title only after a modifier or article. */
function isOffice(view: SentenceView, title: Run, run: Run): boolean {
  if (title.last < run.last) return true;
  const before = view.words[run.first - 1]?.text.toLowerCase() ?? "";
  return (
    title.first === run.first ||
    before === "the" ||
    view.words[title.last - 1]?.ner.endsWith("-PER") !== true
  );
}
