/** The text where it is an address of the web, else `null`. */
export function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\//iu.test(text) ? text : null;
}
