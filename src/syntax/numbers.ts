/** An element of an array of numbers that is known to be there. */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

/** Index, from `start` on, of the largest of `count` values; the first of equals. */
export function indexOfLargest(values: ArrayLike<number>, start: number, count: number): number {
  let best = 0;
  let most = at(values, start);
  for (let i = 1; i < count; i++) {
    const value = at(values, start + i);
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
