import type { Batch } from "./batch.ts";
import { decodeNames } from "./decode-names.ts";
import { findLargest } from "./find-largest.ts";
import { applyScript, isUsable, type LemmaScript } from "./lemma-script.ts";
import type { SyntaxModel } from "./model.ts";
import { multiply } from "./multiply.ts";

/** What the second layer knows of the words of a part. */
export interface Morphology {
  readonly upos: string[];
  readonly xpos: string[];
  readonly feats: string[];
  readonly lemmas: string[];
  readonly ner: string[];
}

/** Tags, features, lemmas and names of a batch. */
export function readMorphology(batch: Batch, model: SyntaxModel): Morphology[] {
  const { workspace, sizes, heads, levels, kernel } = model;
  const rows = batch.words;
  const { middleHidden, direct, morph, morphScores, names, nameScores } = workspace;
  const stride = (sizes.morph + sizes.names) * 4;
  const level = levels.middle;
  multiply(model, heads.middle, { from: workspace.middle, to: middleHidden, rows });
  kernel.add(direct, workspace.forms, middleHidden, rows, sizes.morph + sizes.names);
  kernel.squeeze(middleHidden, stride, morph, rows, sizes.morph, level, 0, 32767);
  kernel.squeeze(middleHidden + sizes.morph * 4, stride, names, rows, sizes.names, level, 0, 32767);
  multiply(model, heads.morph, { from: morph, to: morphScores, rows });
  multiply(model, heads.names, { from: names, to: nameScores, rows });
  return readWords(batch, model);
}

function readWords(batch: Batch, model: SyntaxModel): Morphology[] {
  const { classes, tags } = model;
  const first = classes.tags.length;
  const foundTags = findClasses(batch, model, [0, first]);
  const foundFeats = findClasses(batch, model, [first, classes.feats.length]);
  const lemmas = findLemmas(batch, model, first + classes.feats.length);
  return batch.parts.map(({ forms }, i) => {
    const start = batch.starts[i] ?? 0;
    const found = Array.from(foundTags.subarray(start, start + forms.length), (tag) => tags[tag]);
    const feats = foundFeats.subarray(start, start + forms.length);
    return {
      upos: found.map((tag) => tag?.[0] ?? "X"),
      xpos: found.map((tag) => tag?.[1] ?? "FW"),
      feats: Array.from(feats, (value) => classes.feats[value] ?? "_"),
      lemmas: lemmas.slice(start, start + forms.length),
      ner: readNames(batch, model, i),
    };
  });
}

/** The best of some columns of the scores, for each word of the batch. */
function findClasses(
  batch: Batch,
  model: SyntaxModel,
  [column, count]: readonly [number, number],
): Int32Array {
  const from = model.workspace.morphScores + column * 4;
  return findLargest(model, { from, columns: model.heads.morph.columns, rows: batch.words, count });
}

function findLemmas(batch: Batch, model: SyntaxModel, column: number): string[] {
  const { scripts, workspace, kernel, heads } = model;
  const { columns } = heads.morph;
  const found = findClasses(batch, model, [column, scripts.length]);
  const scores = new Float32Array(kernel.memory, workspace.morphScores, batch.words * columns);
  const forms = batch.parts.flatMap((part) => part.forms);
  return forms.map((form, word) => {
    const best = scripts[found[word] ?? 0];
    if (best && isUsable(best, form)) return applyScript(best, form);
    const start = word * columns + column;
    return bestLemma(form, scores.subarray(start, start + scripts.length), scripts);
  });
}

/** The lemma by the best script that leaves anything of a form. */
function bestLemma(form: string, scores: Float32Array, scripts: readonly LemmaScript[]): string {
  let best: LemmaScript | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, script] of scripts.entries()) {
    const score = scores[i] ?? most;
    if (score <= most || !isUsable(script, form)) continue;
    most = score;
    best = script;
  }
  return best ? applyScript(best, form) : form;
}

function readNames(batch: Batch, model: SyntaxModel, i: number): string[] {
  const { workspace, kernel, classes, heads } = model;
  const stride = heads.names.columns;
  const values = new Float32Array(kernel.memory, workspace.nameScores, batch.words * stride);
  const words = batch.parts[i]?.forms.length ?? 0;
  const start = (batch.starts[i] ?? 0) * stride;
  const transitions = { tags: classes.names, scores: model.transitions };
  return decodeNames({ values, start, stride, words }, transitions);
}
