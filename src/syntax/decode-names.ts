import { indexOfLargest } from "./numbers.ts";

/** Scores of name tags: `stride` numbers a word, of which the first belong to the tags. */
export interface NameScores {
  readonly values: ArrayLike<number>;
  readonly start: number;
  readonly stride: number;
  readonly words: number;
}

/** Scores of one tag before another, row after row; illegal ones are very low. */
export interface Transitions {
  readonly tags: readonly string[];
  readonly scores: ArrayLike<number>;
}

/** The best sequence of tags (Viterbi), in which no name starts with I-. */
export function decodeNames(names: NameScores, { tags, scores }: Transitions): string[] {
  const count = tags.length;
  const back = new Uint8Array(names.words * count);
  let sums = Float64Array.from(tags, (name, i) =>
    name[0] === "I" ? Number.NEGATIVE_INFINITY : (names.values[names.start + i] ?? 0),
  );
  for (let word = 1; word < names.words; word++) {
    const row = names.start + word * names.stride;
    const next = new Float64Array(count);
    for (let tag = 0; tag < count; tag++) {
      const before = bestBefore(tag, sums, scores);
      back[word * count + tag] = before;
      const sum = (sums[before] ?? 0) + (scores[before * count + tag] ?? 0);
      next[tag] = sum + (names.values[row + tag] ?? 0);
    }
    sums = next;
  }
  let tag = indexOfLargest(sums, 0, count);
  const path = [tags[tag] ?? "O"];
  for (let word = names.words - 1; word > 0; word--) {
    tag = back[word * count + tag] ?? 0;
    path.push(tags[tag] ?? "O");
  }
  return path.reverse();
}

function bestBefore(tag: number, sums: Float64Array, scores: ArrayLike<number>): number {
  const count = sums.length;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const sum = (sums[i] ?? 0) + (scores[i * count + tag] ?? 0);
    if (sum <= most) continue;
    most = sum;
    best = i;
  }
  return best;
}
