/** A number with so many decimals; never -0, which JSON could not tell from 0. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
