/** The text without accents: "Bogota" for "Bogotá". */
export function plainLetters(text: string): string {
  return /^[\p{ASCII}]*$/u.test(text) ? text : text.normalize("NFKD").replace(/\p{M}/gu, "");
}
