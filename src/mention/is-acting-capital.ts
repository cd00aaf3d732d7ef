import type { Candidate } from "./candidate.ts";
import { prepositionOf, type SentenceView } from "./sentence-view.ts";

const locative =
  /^(in|at|near|to|from|outside|around|through|into|across|of|over|inside|toward|towards|throughout|via|on)$/u;
const placed =
  /^(visit|leave|reach|enter|tour|bomb|hit|capture|take|seize|shell|flee|bombard|occupy|strike)$/u;

/** Whether a capital stands for its state: "Moscow said", "between Tokyo and Seoul", but not "in Moscow". */
export function isActingCapital(view: SentenceView, candidate: Candidate): boolean {
  const word = view.words[candidate.head];
  if (!word) return false;
  const governor = view.words[word.head];
  if (word.deprel === "conj" && governor)
    return isActingCapital(view, { ...candidate, head: governor.index, first: governor.index });
  if (locative.test(prepositionOf(view, word.index))) return false;
  if (locative.test(view.words[candidate.first - 1]?.text.toLowerCase() ?? "")) return false;
  if (/^(appos|list|flat|dep)/u.test(word.deprel)) return false;
  if (
    view.words[candidate.last]?.text === "," &&
    /^(state|place)$/u.test(candidate.kind) &&
    isDateline(view, candidate)
  )
    return false;
  if (word.deprel.startsWith("obj")) return !placed.test(governor?.lemma ?? "");
  if (word.deprel.startsWith("compound"))
    return !/^(street|airport|office|suburb|area|resident|hospital|hotel|university)$/u.test(
      governor?.lemma ?? "",
    );
  return true;
}

/** "BOGOTA, Colombia (AP)", "Caracas, Venezuela": a place with the country behind the comma. */
function isDateline(view: SentenceView, candidate: Candidate): boolean {
  const next = view.words[candidate.last + 1];
  return next?.upos === "PROPN" && (next.head === candidate.head || next.deprel === "appos");
}
