import type { Batch } from "./batch.ts";
import { decodeNames } from "./decode-names.ts";
import { multiply } from "./encode.ts";
import { applyScript, isUsable, type LemmaScript } from "./lemma-script.ts";
import type { SyntaxModel } from "./model.ts";
import { at, indexOfLargest } from "./numbers.ts";

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
  multiply(model, heads.direct, { from: workspace.input, to: direct, rows });
  kernel.add(direct, middleHidden, rows * (sizes.morph + sizes.names));
  kernel.squeeze(middleHidden, stride, morph, rows, sizes.morph, level, 0, 32767);
  kernel.squeeze(middleHidden + sizes.morph * 4, stride, names, rows, sizes.names, level, 0, 32767);
  multiply(model, heads.morph, { from: morph, to: morphScores, rows });
  multiply(model, heads.names, { from: names, to: nameScores, rows });
  return batch.parts.map((_, i) => readPart(batch, model, i));
}

function readPart(batch: Batch, model: SyntaxModel, i: number): Morphology {
  const { classes, scripts, workspace, kernel, heads } = model;
  const forms = batch.parts[i]?.forms ?? [];
  const first = batch.starts[i] ?? 0;
  const width = heads.morph.columns;
  const scores = new Float32Array(kernel.memory, workspace.morphScores, batch.words * width);
  const upos: string[] = [];
  const xpos: string[] = [];
  const feats: string[] = [];
  const lemmas: string[] = [];
  forms.forEach((form, k) => {
    let next = (first + k) * width;
    const tag = classes.tags[indexOfLargest(scores, next, classes.tags.length)] ?? "X|FW";
    const bar = tag.indexOf("|");
    upos.push(tag.slice(0, bar));
    xpos.push(tag.slice(bar + 1));
    next += classes.tags.length;
    feats.push(classes.feats[indexOfLargest(scores, next, classes.feats.length)] ?? "_");
    next += classes.feats.length;
    lemmas.push(bestLemma(form, scores.subarray(next, next + scripts.length), scripts));
  });
  return { upos, xpos, feats, lemmas, ner: readNames(batch, model, i) };
}

function bestLemma(form: string, scores: Float32Array, scripts: readonly LemmaScript[]): string {
  let best: LemmaScript | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < scores.length; i++) {
    const score = at(scores, i);
    const script = scripts[i];
    if (score > most && script && isUsable(script, form)) {
      most = score;
      best = script;
    }
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
