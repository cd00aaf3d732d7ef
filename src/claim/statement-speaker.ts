import type { Mention } from "../mention/mention.ts";
import type { Word } from "../syntax/parsed.ts";
import { fillersOf } from "./fillers.ts";
import { isCue } from "./is-cue.ts";
import type { Reading } from "./reading.ts";
import {
  at,
  baseOf,
  childBy,
  childrenBy,
  headOf,
  prepositionOf,
  type Site,
  type Tree,
} from "./tree.ts";
import { subjectOf } from "./verb-subject.ts";

/** Who speaks: the subject of the verb, the agent of a passive, the owner of a claim. */
export function speakerOf(reading: Reading, site: Site): number | null {
  const isNoun = site.word.upos === "NOUN";
  const word = isNoun ? ownerOf(site) : talkerOf(addedTo(reading, site) ?? site);
  const [filler] = word ? fillersOf(reading, site.tree, word) : [];
  if (filler?.depth === 0) return filler.mention;
  const named = word && childBy(at(site.tree, word), "appos");
  const [apposed] = named ? fillersOf(reading, site.tree, named) : [];
  if (apposed?.depth === 0) return apposed.mention;
  const beside = site.word.upos === "VERB" ? besideCue(reading, site) : null;
  return beside ?? filler?.mention ?? null;
}

/** Where the parse gives no subject: the mention that ends before the verb, or begins after it. */
function besideCue(reading: Reading, site: Site): number | null {
  const { tree, word } = site;
  if (childBy(site, "aux:pass") || word.xpos === "VBG" || word.xpos === "VB") return null;
  const before = lastBefore(tree, word.index);
  const near = mentionsIn(reading, tree);
  const ending = near.findLast(
    ({ mention }) =>
      mention.first < word.index && mention.last - 1 >= before && mention.last <= word.index + 1,
  );
  const found =
    ending ??
    near.find(({ mention }) => mention.first === word.index + 1 && mention.form === "name");
  return found?.index ?? null;
}

/** The word before a verb and its auxiliaries and adverbs. */
function lastBefore({ words }: Tree, index: number): number {
  let before = index - 1;
  while (/^(AUX|ADV|PART)$/u.test(words[before]?.upos ?? "")) before -= 1;
  return before;
}

interface Placed {
  readonly index: number;
  readonly mention: Mention;
}

function mentionsIn(reading: Reading, tree: Tree): readonly Placed[] {
  const indexes = [...(reading.headed[tree.index]?.values() ?? [])].flat().sort((x, y) => x - y);
  return indexes.flatMap((index) => {
    const mention = reading.document.mentions[index];
    return mention ? [{ index, mention }] : [];
  });
}

function ownerOf(site: Site): Word | null {
  const by = childrenBy(site, "nmod").find((word) =>
    ["by", "from", "of"].includes(prepositionOf(at(site.tree, word))),
  );
  return childBy(site, "nmod:poss") ?? by ?? giverOf(site);
}

/** "Officials issued a statement that …": the subject of the verb that the noun hangs on. */
function giverOf(site: Site): Word | null {
  const head = headOf(site);
  if (head?.upos !== "VERB" || baseOf(site.word) !== "obj") return null;
  return subjectOf(at(site.tree, head))?.word ?? null;
}

/** Of "said that it was safe, adding that …" the verb that the participle goes on with. */
function addedTo(reading: Reading, site: Site): Site | null {
  const { tree, word } = site;
  if (word.xpos !== "VBG" || baseOf(word) !== "advcl") return null;
  const before = tree.words[word.index - 1];
  const mark = before?.upos === "ADV" ? tree.words[word.index - 2] : before;
  const clause = headOf(site);
  if (mark?.text !== "," || !clause || baseOf(clause) !== "ccomp") return null;
  const cue = headOf(at(tree, clause));
  return cue && isCue(reading, cue) ? at(tree, cue) : null;
}

function talkerOf(site: Site): Word | null {
  const agent = childrenBy(site, "obl").find(
    (word) => word.deprel === "obl:agent" || prepositionOf(at(site.tree, word)) === "by",
  );
  if (childBy(site, "aux:pass")) return agent ?? null;
  return subjectOf(site)?.word ?? inverted(site);
}

/** «"…," said the minister»: a noun right after the verb that the parser took for something else. */
function inverted(site: Site): Word | null {
  const next: Word | undefined = childrenBy(site, "obj", "dep", "obl")[0];
  return next && prepositionOf(at(site.tree, next)) === "" ? next : null;
}
