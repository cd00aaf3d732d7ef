// Forms to numbers. scripts/train/words.py does the same for training.

/** Buckets of affixes in the model. */
const buckets = 16384;
// No form says more in its end than in its first characters.
const longest = 64;
const marks: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["`", "'"],
  ["´", "'"],
  ["“", '"'],
  ["”", '"'],
  ["–", "-"],
  ["—", "-"],
  ["…", "..."],
]);
const link = /:\/\/|^www\.|@.*\./;

/** The part of a form that the network sees. */
export function startOf(form: string): string {
  return form.length > longest ? form.slice(0, longest) : form;
}

/** Lower case, straight quotes, digits as 0, links as one word. */
export function normalForm(form: string): string {
  if (form === "``" || form === "''") return '"';
  const start = startOf(form);
  if (link.test(start)) return "!url";
  return start
    .replace(/[’‘`´“”–—…]/g, (mark) => marks.get(mark) ?? mark)
    .toLowerCase()
    .replace(/[0-9]/g, "0");
}

/** Kinds of characters with runs folded: «McDonald» XxXx, «U.S.» X.X. */
export function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  for (const character of Array.from(startOf(form)).slice(0, 24)) {
    const kind = kindOf(character);
    if (kind !== last) shape += kind;
    last = kind;
  }
  return Array.from(shape).slice(0, 8).join("");
}

function kindOf(character: string): string {
  if (character >= "0" && character <= "9") return "0";
  if (character.toLowerCase() !== character) return "X";
  return character.toUpperCase() !== character ? "x" : character;
}

/** Buckets of the prefixes and suffixes of up to four characters and of the shape. */
export function affixesOf(form: string): number[] {
  const characters = Array.from(normalForm(form), (character) => character.codePointAt(0) ?? 0);
  const found: number[] = [];
  for (let size = 1; size <= Math.min(4, characters.length); size++) {
    found.push(bucketOf(size, characters.slice(0, size)));
    found.push(bucketOf(size + 4, characters.slice(-size)));
  }
  found.push(
    bucketOf(
      9,
      Array.from(shapeOf(form), (character) => character.codePointAt(0) ?? 0),
    ),
  );
  return found;
}

/** FNV-1a (Fowler, Noll and Vo) over code points. */
function bucketOf(kind: number, characters: readonly number[]): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (const character of characters) hash = Math.imul(hash ^ character, 0x01000193);
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}
