import { at, indexOfLargest } from "./numbers.ts";

/** Scores of name tags: `stride` numbers a word, of which the first belong to the tags. */
export interface NameScores {
  readonly values: ArrayLike<number>;
  readonly start: number;
  readonly stride: number;
  readonly words: number;
}

/** For each BIO tag the tags that may stand before it: I- only continues a name of its type. */
export function tagsBefore(tags: readonly string[]): number[][] {
  const all = tags.map((_, i) => i);
  return tags.map((tag) =>
    tag[0] === "I" ? all.filter((i) => tags[i]?.slice(1) === tag.slice(1)) : all,
  );
}

/** The best sequence of legal tags (Viterbi). `before` is what `tagsBefore` gives. */
export function decodeNames(scores: NameScores, before: readonly (readonly number[])[]): number[] {
  const count = before.length;
  const back = new Uint8Array(scores.words * count);
  let sums = Float64Array.from(before, (from, i) =>
    from.length < count ? Number.NEGATIVE_INFINITY : at(scores.values, scores.start + i),
  );
  for (let word = 1; word < scores.words; word++) {
    const row = scores.start + word * scores.stride;
    const next = new Float64Array(count);
    before.forEach((from, tag) => {
      const best = bestOf(from, sums);
      back[word * count + tag] = best;
      next[tag] = at(sums, best) + at(scores.values, row + tag);
    });
    sums = next;
  }
  const path = [indexOfLargest(sums, 0, count)];
  for (let word = scores.words - 1; word > 0; word--)
    path.push(at(back, word * count + at(path, path.length - 1)));
  return path.reverse();
}

function bestOf(from: readonly number[], sums: Float64Array): number {
  let best = at(from, 0);
  for (const tag of from) if (at(sums, tag) > at(sums, best)) best = tag;
  return best;
}
