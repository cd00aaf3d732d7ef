/** Something odd about a text: data for the reader, never an exception. */
export interface Issue {
  readonly code: "empty-text" | "bad-mention" | "control-characters" | "long-sentence";
  readonly message: string;
}
