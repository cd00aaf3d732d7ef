import type { SentenceView } from "./sentence-view.ts";

/** Whether a word is denied by a word that hangs on it: "not", "never", "no". */
export function isNegated(view: SentenceView, index: number): boolean {
  return (view.children[index] ?? []).some((child) =>
    /^(not|n't|n’t|never|no)$/iu.test(view.words[child]?.text ?? ""),
  );
}
