import { isBelow, type SentenceView } from "./sentence-view.ts";

const apart =
  /^(conj|cc|appos|acl:relcl|parataxis|advcl|nsubj|csubj|cop|aux|mark|punct|discourse|case|obl|obj|ccomp|xcomp|list|dislocated)/u;
const longestComplement = 12;

/** Where the phrase of a noun begins: at its first determiner or modifier that stands without a gap before it. */
export function startOfPhrase(view: SentenceView, head: number): number {
  let first = head;
  for (let i = head - 1; i >= 0 && belongsBefore(view, i, head); i -= 1)
    if (view.words[i]?.upos !== "CCONJ" && view.words[i]?.deprel !== "punct") first = i;
  return first;
}

function belongsBefore(view: SentenceView, index: number, head: number): boolean {
  if (!isBelow(view, index, head)) return false;
  let at = index;
  while (view.words[at]?.head !== head && view.words[at] !== undefined)
    at = view.words[at]?.head ?? -1;
  const relation = view.words[at]?.deprel ?? "";
  if (relation === "punct") return !/^[,;:"“”()—–]$/u.test(view.words[at]?.text ?? "");
  if (relation === "nmod:poss" || relation === "amod" || relation === "compound") return true;
  return !apart.test(relation);
}

/** Where the phrase of a noun ends: behind its complements ("of the old city"), before any clause or comma. */
export function endOfPhrase(view: SentenceView, head: number, infinitives: boolean): number {
  let last = head + 1;
  const after = (view.children[head] ?? []).filter((child) => child > head);
  for (const child of after) {
    const isInfinitive = infinitives && isInfinitiveClause(view, child);
    if (
      !isInfinitive &&
      !/^(nmod$|flat|compound|fixed|nummod)/u.test(view.words[child]?.deprel ?? "")
    )
      break;
    const [first, end] = extent(view, child);
    if (first !== last || end - first > longestComplement) break;
    last = end;
  }
  return last;
}

/** "to dig a canal" of "a plan to dig a canal". */
function isInfinitiveClause(view: SentenceView, index: number): boolean {
  return view.words[index]?.deprel === "acl" && view.words[index - 1]?.text === "to";
}

/** The words below `index` without a gap, up to the first comma or clause. */
function extent(view: SentenceView, index: number): readonly [number, number] {
  let first = index;
  while (first > 0 && isBelow(view, first - 1, index)) first -= 1;
  let last = index + 1;
  while (last < view.words.length && isBelow(view, last, index) && !opensClause(view, last))
    last += 1;
  return [first, last];
}

function opensClause(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  return (
    !word ||
    /^[,;:()"“”—–]$/u.test(word.text) ||
    word.feats.PronType === "Rel" ||
    word.upos === "SCONJ" ||
    /^(acl:relcl|advcl|parataxis)/u.test(word.deprel)
  );
}
