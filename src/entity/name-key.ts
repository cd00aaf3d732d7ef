/** A name for ids: lower case, words joined by hyphens, letters and digits of any script kept. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** What equal names share: their slug without accents and a leading article. */
export function nameKey(name: string): string {
  return slugOf(name.replace(/^the\s+/iu, ""))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}
