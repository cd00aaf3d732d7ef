import { type Batch, makeBatches, type Part } from "./batch.ts";
import { datelineLength } from "./dateline.ts";
import { encode } from "./encode.ts";
import type { SyntaxModel } from "./model.ts";
import { readMorphology } from "./morphology.ts";
import { readRelations } from "./relations.ts";

/** The layers of a sentence, an element a word. */
export interface Analysis {
  readonly upos: string[];
  readonly xpos: string[];
  /** Features as in CoNLL-U, `_` for none. */
  readonly feats: string[];
  readonly lemmas: string[];
  /** Index of the head, -1 for the root. */
  readonly heads: number[];
  readonly deprels: string[];
  /** BIO tags of names. */
  readonly ner: string[];
  /** Type of the mention that a word heads, "" for none. */
  readonly entities: string[];
}

/** Tags, lemmas, trees and names of sentences: the same for a sentence whatever stands beside it. */
export function analyze(sentences: readonly (readonly string[])[], model: SyntaxModel): Analysis[] {
  const found = sentences.map((): [number, Analysis][] => []);
  for (const batch of makeBatches(sentences)) {
    encode(batch, model);
    analyzeBatch(batch, model).forEach((analysis, i) => {
      const part = batch.parts[i] as Part;
      found[part.sentence]?.push([part.start, analysis]);
    });
  }
  return found.map((parts, sentence) => {
    parts.sort((a, b) => a[0] - b[0]);
    return join(parts, datelineLength(sentences[sentence] ?? []) > 0 ? 1 : 0);
  });
}

function analyzeBatch(batch: Batch, model: SyntaxModel): Analysis[] {
  const words = readMorphology(batch, model);
  const links = readRelations(batch, model);
  return batch.parts.map((_, i) => ({ ...words[i], ...links[i] }) as Analysis);
}

/** The parts of a sentence as one; the roots of the others hang on the root of the main part. */
function join(parts: readonly (readonly [number, Analysis])[], main: number): Analysis {
  if (parts.length === 1 && parts[0]) return parts[0][1];
  const whole = emptyAnalysis();
  const [offset, { heads }] = parts[main] ?? [0, whole];
  const root = offset + heads.indexOf(-1);
  for (const [i, [start, part]] of parts.entries()) {
    for (const layer of ["upos", "xpos", "feats", "lemmas", "ner", "entities"] as const)
      whole[layer].push(...part[layer]);
    const top = i === main ? -1 : root;
    whole.heads.push(...part.heads.map((head) => (head < 0 ? top : head + start)));
    whole.deprels.push(
      ...part.deprels.map((label) => (i !== main && label === "root" ? "parataxis" : label)),
    );
  }
  return whole;
}

function emptyAnalysis(): Analysis {
  return {
    upos: [],
    xpos: [],
    feats: [],
    lemmas: [],
    heads: [],
    deprels: [],
    ner: [],
    entities: [],
  };
}
