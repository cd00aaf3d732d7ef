const reasons: Readonly<Record<string, string>> = {
  EACCES: "no right to write there",
  EPERM: "no right to write there",
  EFBIG: "it is larger than the system lets files be",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
  ENOTEMPTY: "it is a folder that is not empty",
  ENAMETOOLONG: "its name is too long",
};

/** Why the system would not write, as the end of a sentence. */
export function reasonNotWritten(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return reasons[code] ?? error.message;
}
