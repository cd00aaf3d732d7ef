import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Word } from "../syntax/parsed.ts";
import type { Reading } from "./reading.ts";
import type { Site, Tree } from "./tree.ts";

type Role = NonNullable<ReturnType<Lexicon["frames"]["roles"]["get"]>>;

/** An office in the text: the words that name it, the head word among them. */
export interface FoundRole extends Role, Range {
  /** The entry of the lexicon. */
  readonly name: string;
}

/** Index of the first word, and of the one after the last. */
interface Range {
  readonly first: number;
  readonly last: number;
}

const longest = 5;

/** The office that a word heads, the longest entry first: "vice president", "secretary of state". */
export function roleAt(reading: Reading, { tree, word }: Site): FoundRole | null {
  if (!mayHeadRole(reading, word)) return null;
  const { index } = word;
  const find = (first: number, last: number) => findRole(reading, tree, { first, last });
  if (isLinked(find(index - 2, index + 1))) return null;
  for (const more of [1, 2])
    if (find(index, index + 1 + more) && !isLinked(find(index, index + 3))) return null;
  for (let length = longest; length > 1; length -= 1) {
    const role = find(index - length + 1, index + 1);
    if (role && !isLinked(role)) return role;
  }
  const linked = find(index, index + 3);
  if (isLinked(linked)) return linked;
  return word.upos === "ADJ" ? null : find(index, index + 1);
}

/** Few words do, and the search for the others would be long. */
function mayHeadRole({ lexicon }: Reading, { upos, text }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/u.test(upos) && lexicon.frames.isInRole(text);
}

function findRole(reading: Reading, tree: Tree, { first, last }: Range): FoundRole | null {
  const [start, end] = [tree.words[first], tree.words[last - 1]];
  if (!start || !end) return null;
  const text = reading.document.text.slice(start.start, end.end).toLowerCase();
  const name = text.replace(/\s+/gu, " ").replace(/^(?:ex|then|former)-/u, "");
  const role = isPartOfName(tree, first) ? undefined : reading.lexicon.frames.roles.get(name);
  return role ? { ...role, name, first, last } : null;
}

/** "Herald-Leader" is no leader, an "ex-leader" is. */
function isPartOfName(tree: Tree, first: number): boolean {
  if (tree.words[first - 1]?.text !== "-") return false;
  return !/^(?:ex|then|former|vice|co|long|time)$/iu.test(tree.words[first - 2]?.text ?? "");
}

/** "secretary of state" is headed by its first word. */
function isLinked(role: FoundRole | null): boolean {
  return role !== null && / (?:of|in) /u.test(role.name);
}
