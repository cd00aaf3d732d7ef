/** Why the system would not read or write a file, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "does not exist";
  if (code === "EACCES") return "may not be read";
  if (code === "EISDIR") return "is a folder";
  return error.message;
}
