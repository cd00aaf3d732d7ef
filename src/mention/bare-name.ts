import type { Candidate } from "./candidate.ts";
import type { Run } from "./run.ts";
import { headOf, quoteWords, type SentenceView } from "./sentence-view.ts";

/** The words of a run as a name of which nothing else is known. */
export function bareName(view: SentenceView, { first, last }: Run): Candidate {
  const { start, end, text } = quoteWords(view, first, last);
  return {
    start,
    end,
    text,
    sentence: view.index,
    first,
    last,
    head: headOf(view, first, last),
    form: "name",
    kind: "organization",
    trust: 0,
    known: null,
    noun: "",
    gender: "u",
    plural: false,
    definite: true,
    given: false,
  };
}
