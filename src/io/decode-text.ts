const byteOrderMark = "\uFEFF";

/** The text of bytes in UTF-8. Throws one sentence where they are binary or no UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  if (looksBinary(bytes)) throw new Error("is a binary file; Dramatis reads plain text in UTF-8");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  } catch (cause) {
    throw new Error(
      "is not valid UTF-8; convert it first, for example with `iconv -f latin1 -t utf-8`",
      { cause },
    );
  }
}

// Text has hardly a NUL; programs, pictures and archives have them early and often.
function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192);
  return start.filter((byte) => byte === 0).length * 100 > start.length;
}
