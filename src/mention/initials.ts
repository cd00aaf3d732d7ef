/** The first letters of the capitalized words, and those of all words; none for a single word. */
export function initials(text: string): string[] {
  const words = text.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && word !== "the");
  if (words.length < 2) return [];
  const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join("");
  return [letters(words.filter((word) => /^\p{Lu}/u.test(word))), letters(words).toUpperCase()];
}
