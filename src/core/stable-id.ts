import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A short id made of the parts alone: 16 hexadecimal digits, the same wherever it is made. */
export function stableId(...parts: readonly string[]): string {
  return sha256Hex(parts.map((part) => `${part.length}:${part}`).join("")).slice(0, 16);
}
