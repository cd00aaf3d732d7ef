const twoWords =
  /^(?:(can)(not)|(gon|wan)(na)|(got)(ta)|((?:do|does|did|is|was|are|were|have|has|had|could|would|should))(nt))$/iu;
const clitic = /^(.*[\p{L}\p{M}\p{N}.])(n['’]t|['’](?:s|m|d|ll|re|ve))$/isu;

/** The syntactic words that are written as one: "don't" is "do" and "n't"; most words are their only part. */
export function splitContraction(word: string): string[] {
  const parts = twoWords.exec(word);
  if (parts) return parts.slice(1).filter((part) => part !== undefined);
  const endings: string[] = [];
  let stem = word;
  for (let match = clitic.exec(stem); match; match = clitic.exec(stem)) {
    stem = match[1] ?? "";
    endings.unshift(match[2] ?? "");
  }
  return [stem, ...endings];
}
