import type { SentenceView } from "./sentence-view.ts";

/** Whether "it" stands for nothing that has a name: "it is clear that …", "it is the court that …", "it rained". */
export function isPleonastic(view: SentenceView, index: number): boolean {
  const word = view.words[index];
  const governor = view.words[word?.head ?? -1];
  if (!word || !governor) return true;
  if (word.deprel === "nmod:poss") return false;
  const children = (view.children[governor.index] ?? []).map((i) => view.words[i]?.deprel ?? "");
  if (children.some((relation) => relation.startsWith("csubj") || relation === "expl")) return true;
  if (!word.deprel.startsWith("nsubj")) return false;
  const isCopula = children.includes("cop") || governor.lemma === "be";
  const hasClause = children.some((relation) => /^(ccomp|xcomp|advcl|acl)/u.test(relation));
  return isCopula && (governor.upos !== "ADJ" || hasClause);
}
