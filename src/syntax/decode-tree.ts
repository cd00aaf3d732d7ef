import { at, indexOfLargest } from "./numbers.ts";

/** Scores of arcs: row = word, column 0 = the root, column i + 1 = word i as head. */
export interface ArcScores {
  readonly values: ArrayLike<number>;
  readonly words: number;
}

/** Heads (-1 for the root) of the best tree with a single root: greedy, repaired where it is no tree. */
export function decodeTree(scores: ArcScores): number[] {
  const { values, words } = scores;
  const greedy = Array.from({ length: words }, (_, word) => bestHead(values, word, words));
  if (isTree(greedy)) return greedy;
  return repair(scores);
}

function bestHead(values: ArrayLike<number>, word: number, words: number): number {
  const row = word * (words + 1);
  const self = word + 1;
  const before = indexOfLargest(values, row, self);
  if (self === words) return before - 1;
  const after = self + 1 + indexOfLargest(values, row + self + 1, words - self);
  return (at(values, row + after) > at(values, row + before) ? after : before) - 1;
}

/** Whether there is one root and every word hangs on it. */
export function isTree(heads: readonly number[]): boolean {
  const state = new Int32Array(heads.length);
  let roots = 0;
  for (let word = 0; word < heads.length; word++) {
    if (at(heads, word) < 0) roots++;
    let node = word;
    while (node >= 0 && at(state, node) === 0) {
      state[node] = word + 1;
      node = at(heads, node);
    }
    // back at a node of this very walk: a cycle
    if (node >= 0 && at(state, node) === word + 1) return false;
  }
  return roots === 1;
}

/** Chu-Liu/Edmonds; arcs from the root cost so much that only one is used (Gabow and Tarjan 1984). */
function repair({ values, words }: ArcScores): number[] {
  const size = words + 1;
  const table = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  let range = 1;
  for (let i = 0; i < words * size; i++) range = Math.max(range, Math.abs(at(values, i)));
  const penalty = 2 * range * size;
  for (let word = 0; word < words; word++) {
    for (let head = 0; head < size; head++) {
      if (head === word + 1) continue;
      const score = at(values, word * size + head);
      table[(word + 1) * size + head] = head === 0 ? score - penalty : score;
    }
  }
  return Array.from(maximumTree(table, size, 0).subarray(1), (head) => head - 1);
}

// Real sentences need one to three rounds; endless ones of equal words would need one for each word.
const mostRounds = 5;

/** Heads of the tree of the largest sum from node 0; table[node][head] are the scores. */
function maximumTree(table: Float64Array, size: number, round: number): Int32Array {
  if (round === mostRounds) return growTree(table, size);
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) heads[node] = indexOfLargest(table, node * size, size);
  const groups = groupCycles(heads);
  if (!groups) return heads;
  const graph = contract(table, heads, groups);
  const inner = maximumTree(graph.table, graph.size, round + 1);
  for (let group = 1; group < graph.size; group++) {
    const arc = group * graph.size + at(inner, group);
    heads[at(graph.entered, arc)] = at(graph.left, arc);
  }
  return heads;
}

/** Heads of a good tree: from node 0 on, always the best arc to a node that has none. */
function growTree(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size);
  const open = new Set(Array.from({ length: size - 1 }, (_, i) => i + 1));
  const best = Float64Array.from(heads, (_, node) => at(table, node * size));
  while (open.size > 0) {
    let next = -1;
    for (const node of open) if (next < 0 || at(best, node) > at(best, next)) next = node;
    open.delete(next);
    for (const node of open) {
      const score = at(table, node * size + next);
      if (score <= at(best, node)) continue;
      best[node] = score;
      heads[node] = next;
    }
  }
  return heads;
}

/** A number for each node, the same for nodes of a cycle, 0 for node 0; null where no cycle is. */
function groupCycles(heads: Int32Array): Int32Array | null {
  const groups = new Int32Array(heads.length).fill(-1);
  groups[0] = 0;
  const cycles = markCycles(heads, groups);
  let next = cycles + 1;
  for (let node = 1; node < heads.length; node++) if (at(groups, node) < 0) groups[node] = next++;
  return cycles > 0 ? groups : null;
}

/** Number the nodes of each cycle from 1 on; returns how many cycles there are. */
function markCycles(heads: Int32Array, groups: Int32Array): number {
  const seen = new Int32Array(heads.length);
  let cycles = 0;
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && at(seen, node) === 0) {
      seen[node] = start;
      node = at(heads, node);
    }
    if (node === 0 || at(seen, node) !== start) continue;
    cycles++;
    for (; at(groups, node) < 0; node = at(heads, node)) groups[node] = cycles;
  }
  return cycles;
}

/** The graph of groups, and for each of its arcs the nodes where it enters and which it leaves. */
interface Contracted {
  readonly table: Float64Array;
  readonly size: number;
  readonly entered: Int32Array;
  readonly left: Int32Array;
}

function contract(table: Float64Array, heads: Int32Array, groups: Int32Array): Contracted {
  const size = Math.max(...groups) + 1;
  const best = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  const entered = new Int32Array(size * size);
  const left = new Int32Array(size * size);
  for (let node = 1; node < heads.length; node++) {
    const row = node * heads.length;
    // entering a cycle costs the arc of the cycle that is cut; a constant for a node on its own
    const lost = at(table, row + at(heads, node));
    for (let head = 0; head < heads.length; head++) {
      const arc = at(groups, node) * size + at(groups, head);
      const score = at(table, row + head) - lost;
      if (at(groups, node) === at(groups, head) || score <= at(best, arc)) continue;
      best[arc] = score;
      entered[arc] = node;
      left[arc] = head;
    }
  }
  return { table: best, size, entered, left };
}
