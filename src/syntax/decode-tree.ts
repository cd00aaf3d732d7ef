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
  return Array.from(maximumTree(table, size).subarray(1), (head) => head - 1);
}

/** Heads of the tree of the largest sum from node 0; table[node][head] are the scores. */
function maximumTree(table: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node++) heads[node] = indexOfLargest(table, node * size, size);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const { smaller, nodes, enter, leave } = contract(table, heads, cycle);
  const inner = maximumTree(smaller, nodes.length + 1);
  const merged = nodes.length;
  for (let i = 1; i < nodes.length; i++) {
    const head = at(inner, i);
    heads[at(nodes, i)] = head === merged ? at(leave, i) : at(nodes, head);
  }
  const outside = at(inner, merged);
  heads[at(enter, outside)] = at(nodes, outside);
  return heads;
}

function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && at(seen, node) === 0) {
      seen[node] = start;
      node = at(heads, node);
    }
    if (node > 0 && at(seen, node) === start) return walk(heads, node);
  }
  return null;
}

function walk(heads: Int32Array, start: number): number[] {
  const cycle = [start];
  for (let node = at(heads, start); node !== start; node = at(heads, node)) cycle.push(node);
  return cycle;
}

/** The graph with a cycle as one node, the last: where arcs enter it and from where they leave it. */
function contract(table: Float64Array, heads: Int32Array, cycle: readonly number[]) {
  const size = heads.length;
  const inside = new Set(cycle);
  const nodes = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node));
  const width = nodes.length + 1;
  const smaller = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY);
  const enter = new Int32Array(width);
  const leave = new Int32Array(width);
  nodes.forEach((node, i) => {
    nodes.forEach((head, j) => {
      smaller[i * width + j] = at(table, node * size + head);
    });
    for (const member of cycle) {
      const out = at(table, node * size + member);
      if (out > at(smaller, i * width + width - 1)) {
        smaller[i * width + width - 1] = out;
        leave[i] = member;
      }
      const into = at(table, member * size + node) - at(table, member * size + at(heads, member));
      if (into > at(smaller, (width - 1) * width + i)) {
        smaller[(width - 1) * width + i] = into;
        enter[i] = member;
      }
    }
  });
  return { smaller, nodes, enter, leave };
}
