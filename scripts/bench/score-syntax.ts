/** A word of CoNLL-U as far as it is scored. */
export interface ScoredWord {
  readonly lemma: string;
  readonly upos: string;
  readonly head: string;
  readonly deprel: string;
}

/** How much of an analysis is right, in per cent; CORE is the F1 of the links between predicates and their actors. */
export interface SyntaxScore {
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  readonly core: number;
}

const core = /^(?:nsubj:pass|obl:agent|nsubj|obj|iobj|obl|csubj|ccomp|xcomp)(?=:|$)/u;

/** Scores words against gold with the same tokens; relations count without their subtypes. */
export function scoreSyntax(
  gold: readonly ScoredWord[],
  found: readonly ScoredWord[],
): SyntaxScore {
  const count = { upos: 0, lemma: 0, uas: 0, las: 0, goldCore: 0, foundCore: 0, core: 0 };
  gold.forEach((right, i) => {
    const guess = found[i];
    if (!guess) return;
    const head = right.head === guess.head;
    const [rightCore, guessCore] = [coreOf(right), coreOf(guess)];
    count.upos += Number(right.upos === guess.upos);
    count.lemma += Number(right.lemma === guess.lemma);
    count.uas += Number(head);
    count.las += Number(head && universal(right) === universal(guess));
    count.goldCore += Number(rightCore !== undefined);
    count.foundCore += Number(guessCore !== undefined);
    count.core += Number(head && rightCore !== undefined && rightCore === guessCore);
  });
  const share = (right: number): number => (100 * right) / Math.max(1, gold.length);
  return {
    upos: share(count.upos),
    lemma: share(count.lemma),
    uas: share(count.uas),
    las: share(count.las),
    core: (200 * count.core) / Math.max(1, count.goldCore + count.foundCore),
  };
}

function universal({ deprel }: ScoredWord): string | undefined {
  return deprel.split(":")[0];
}

function coreOf({ deprel }: ScoredWord): string | undefined {
  return core.exec(deprel)?.[0];
}

/** The words of a CoNLL-U text. */
export function readScoredWords(conllu: string): ScoredWord[] {
  const lines = conllu.split("\n").filter((line) => /^\d+\t/u.test(line));
  return lines.map((line) => {
    const [, , lemma = "", upos = "", , , head = "", deprel = ""] = line.split("\t");
    return { lemma, upos, head, deprel };
  });
}
