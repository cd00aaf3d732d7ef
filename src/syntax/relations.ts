import type { Batch } from "./batch.ts";
import { decodeTree } from "./decode-tree.ts";
import { findLargest } from "./find-largest.ts";
import type { SyntaxModel } from "./model.ts";
import { multiply } from "./multiply.ts";

/** What the third layer knows of the words of a part. */
export interface Relations {
  readonly heads: number[];
  readonly deprels: string[];
  readonly entities: string[];
}

// Sums of products of 16-bit numbers must fit into 32 bits.
const arcLimit = 4090;

/** Trees and types of mentions of a batch. */
export function readRelations(batch: Batch, model: SyntaxModel): Relations[] {
  const { workspace, sizes, levels, kernel, heads } = model;
  const rows = batch.words;
  const { arc, names } = sizes;
  const { top, dependent, key, entity, entityScores } = workspace;
  const stride = heads.top.columns * 4;
  multiply(model, heads.top, { from: workspace.upper, to: top, rows });
  kernel.squeeze(top, stride, dependent, rows, arc, levels.arc, 0, arcLimit);
  kernel.squeeze(top + arc * 4, stride, key, rows, arc, levels.key, -arcLimit, arcLimit);
  // behind two arcs, two sums and two products (of half the width)
  kernel.squeeze(top + arc * 20, stride, entity, rows, names, levels.entity, 0, 32767);
  multiply(model, heads.entity, { from: entity, to: entityScores, rows });
  writeRoot(model);
  const trees = batch.parts.map((_, i) => readTree(batch, model, i));
  const labels = readLabels(batch, model, trees);
  const entities = readEntities(batch, model);
  return batch.parts.map((_, i) => ({
    heads: trees[i] ?? [],
    deprels: labels[i] ?? [],
    entities: entities[i] ?? [],
  }));
}

function writeRoot(model: SyntaxModel): void {
  const { kernel, workspace, sizes, levels, root } = model;
  const rootKey = new Float32Array(kernel.memory, workspace.rootLabel, root.length);
  rootKey.set(root);
  const { arc } = sizes;
  const limit = arcLimit;
  kernel.squeeze(workspace.rootLabel, 0, workspace.rootKey, 1, arc, levels.key, -limit, limit);
}

function readTree(batch: Batch, model: SyntaxModel, i: number): number[] {
  const { kernel, workspace, sizes } = model;
  const words = batch.parts[i]?.forms.length ?? 0;
  const stride = (words + 1) * 4;
  const first = (batch.starts[i] ?? 0) * sizes.arc * 2;
  const { dependent, key, rootKey, arcs } = workspace;
  kernel.compare(dependent + first, rootKey, arcs, words, 1, sizes.arc, stride);
  kernel.compare(dependent + first, key + first, arcs + 4, words, words, sizes.arc, stride);
  return decodeTree({ values: new Int32Array(kernel.memory, arcs, words * (words + 1)), words });
}

/** Labels of all arcs of a batch, «root» for the root and for it alone. */
function readLabels(batch: Batch, model: SyntaxModel, trees: readonly number[][]): string[][] {
  const { kernel, workspace, sizes, levels, heads } = model;
  const { arc } = sizes;
  const width = heads.top.columns * 4;
  const sums = workspace.top + arc * 8;
  const depth = heads.label.depth * 2;
  let to = workspace.pair;
  trees.forEach((tree, i) => {
    const first = batch.starts[i] ?? 0;
    tree.forEach((head, word) => {
      const other =
        head < 0 ? workspace.rootLabel + arc * 4 : sums + arc * 6 + (first + head) * width;
      kernel.pair(sums + (first + word) * width, other, to, arc, arc / 2, levels.pair);
      to += depth;
    });
  });
  return nameLabels(batch, model, trees);
}

function nameLabels(batch: Batch, model: SyntaxModel, trees: readonly number[][]): string[][] {
  const { kernel, workspace, heads, classes } = model;
  const { pair, labelScores } = workspace;
  const { labels } = classes;
  const { columns } = heads.label;
  multiply(model, heads.label, { from: pair, to: labelScores, rows: batch.words });
  const best = findLargest(model, {
    from: labelScores,
    columns,
    rows: batch.words,
    count: labels.length,
  });
  const scores = new Float32Array(kernel.memory, labelScores, batch.words * columns);
  return trees.map((tree, i) => {
    const first = batch.starts[i] ?? 0;
    return tree.map((head, k) => {
      if (head < 0) return "root";
      const label = labels[best[first + k] ?? 0] ?? "dep";
      if (label !== "root") return label;
      const start = (first + k) * columns;
      return bestExceptRoot(scores.subarray(start, start + labels.length), labels);
    });
  });
}

function bestExceptRoot(scores: Float32Array, labels: readonly string[]): string {
  let best = "dep";
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, label] of labels.entries()) {
    const score = scores[i] ?? most;
    if (score <= most || label === "root") continue;
    most = score;
    best = label;
  }
  return best;
}

function readEntities(batch: Batch, model: SyntaxModel): string[][] {
  const { workspace, heads, classes } = model;
  const best = findLargest(model, {
    from: workspace.entityScores,
    columns: heads.entity.columns,
    rows: batch.words,
    count: classes.entities.length,
  });
  return batch.parts.map(({ forms }, i) => {
    const first = batch.starts[i] ?? 0;
    return forms.map((_, word) => classes.entities[best[first + word] ?? 0] ?? "");
  });
}
