/** An element of an array of numbers that is known to be there. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** Index, from `start` on, of the largest of `count` values; the first of equals. */
export function indexOfLargest(values: ArrayLike<number>, start: number, count: number): number {
  let best = 0;
  let most = values[start] ?? 0;
  for (let i = 1; i < count; i++) {
    const value = values[start + i] ?? 0;
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
