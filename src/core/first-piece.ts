/** The letters, digits and stops that a form begins with: up to the first space, hyphen or apostrophe. */
export function firstPiece(text: string): string {
  return /^[\p{L}\p{M}\p{N}.]+/u.exec(text)?.[0] ?? text;
}
