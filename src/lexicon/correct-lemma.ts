/** Words that are known, and the irregular forms among them, both by part of speech: `free/verb`. */
export interface KnownWords {
  readonly lemmas: ReadonlySet<string>;
  /** Lemma by `form/pos`: `struck/verb` is strike. */
  readonly irregular: ReadonlyMap<string, string>;
}

/** A word with its part of speech and the lemma that the model gives it. */
export interface Form {
  readonly text: string;
  /** `verb`, `noun` or another part of speech in lower case. */
  readonly pos: string;
  /** What the model takes for the lemma. */
  readonly lemma: string;
}

/** Endings of regular forms with what stands in their place, the likelier first. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ied", ["y"]],
  ["ies", ["y"]],
  ["men", ["man"]],
  ["ed", ["e", ""]],
  ["ing", ["e", ""]],
  ["es", ["e", ""]],
  ["s", [""]],
];

/** The lemma of a form: the model's where it is a known word, else a known word that has this form, else the model's. */
export function correctLemma({ text, pos, lemma }: Form, known: KnownWords): string {
  const isKnown = (word: string) => known.lemmas.has(`${word}/${pos}`);
  if (isKnown(lemma)) return lemma;
  const form = text.toLowerCase();
  return known.irregular.get(`${form}/${pos}`) ?? [...stemsOf(form)].find(isKnown) ?? lemma;
}

function* stemsOf(form: string): Generator<string> {
  yield form;
  for (const [ending, replacements] of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    for (const replacement of replacements) yield stem + replacement;
    if (isDoubled(stem)) yield stem.slice(0, -1);
  }
}

/** "cancell", "barr": the consonant that is doubled before -ed and -ing. */
function isDoubled(stem: string): boolean {
  return stem.length > 2 && stem.at(-1) === stem.at(-2);
}
