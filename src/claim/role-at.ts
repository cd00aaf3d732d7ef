import type { Role } from "../lexicon/frames.ts";
import type { Reading } from "./reading.ts";
import type { Site } from "./tree.ts";

/** An office in the text: the words that name it, the head word among them. */
export interface FoundRole extends Role {
  /** The entry of the lexicon. */
  readonly name: string;
  /** Index of the first word, and of the one after the last. */
  readonly first: number;
  readonly last: number;
}

const longest = 4;

/** The office that a word heads, the longest entry first: "vice president", "secretary of state". */
export function roleAt(reading: Reading, site: Site): FoundRole | null {
  const { tree, word } = site;
  if (word.upos !== "NOUN" && word.upos !== "PROPN") return null;
  const { index } = word;
  const find = (first: number, last: number): FoundRole | null => {
    if (first < 0 || last > tree.words.length) return null;
    const words = tree.words.slice(first, last).map((part) => part.text.toLowerCase());
    const name = words.join(" ").replace(/^(?:ex|then|former)-/u, "");
    const role = reading.lexicon.frames.roles.get(name);
    return role ? { ...role, name, first, last } : null;
  };
  for (let length = longest; length > 1; length -= 1) {
    const role = find(index - length + 1, index + 1);
    if (role) return isLinked(role.name) ? null : role;
  }
  for (let length = longest; length > 2; length -= 1) {
    const role = find(index, index + length);
    if (role && isLinked(role.name)) return role;
  }
  return find(index, index + 1);
}

/** "secretary of state" is headed by its first word. */
function isLinked(name: string): boolean {
  return /\b(?:of|in)\b/u.test(name);
}
