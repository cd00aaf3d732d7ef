import { decodeText } from "./decode-text.ts";

/** The text of a page or feed: UTF-8, or the encoding that it declares. Throws one sentence where it is neither. */
export function decodeMarkup(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    const label = declaredEncoding(bytes);
    if (label === null) throw error;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      throw error;
    }
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const [, label] = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head) ?? [];
  return label && !/^utf-?8$/iu.test(label) ? label : null;
}
