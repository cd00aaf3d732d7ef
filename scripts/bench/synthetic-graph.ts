import type { EdgeData, GraphData, NodeData } from "../../src/graph/graph-data.ts";
import {
  classOf,
  entityKinds,
  polarityOf,
  relations,
  toneOf,
} from "../../src/ontology/ontology.ts";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function createNode(i: number, [x, y]: readonly [number, number], random: () => number): NodeData {
  const mentions = 1 + Math.floor(40 * random() ** 6);
  const kind = entityKinds[Math.floor(random() * entityKinds.length)] ?? "person";
  const label = `Actor ${i.toString(36)}`;
  const attributes = { label, kind, aliases: [`No. ${i}`], mentions, merges: [], x, y, size: 4 };
  return { key: `n${i}`, attributes };
}

function createEdge(
  i: number,
  [source, target]: readonly [number, number],
  random: () => number,
): EdgeData {
  const relation = relations[Math.floor(random() * relations.length)] ?? "SUPPORTS";
  return {
    key: `e${i}`,
    source: `n${source}`,
    target: `n${target}`,
    attributes: {
      label: relation,
      relation,
      event: classOf(relation),
      tone: toneOf(relation),
      polarity: polarityOf(relation),
      weight: 1 + Math.floor(12 * random() ** 8),
      negated: 0,
      statuses: ["actual"],
      firstSeen: null,
      lastSeen: null,
      claims: [],
    },
  };
}

interface Sketch {
  readonly places: [number, number][];
  readonly ends: [number, number][];
  /** Each node as often as it has edges: who has many gets more. */
  readonly pool: number[];
}

function addNode({ places, ends, pool }: Sketch, each: number, random: () => number): void {
  const node = places.length;
  const anyone = (): number => pool[Math.floor(random() * pool.length)] ?? 0;
  const first = anyone();
  const near = places[first] ?? [0, 0];
  const angle = 2 * Math.PI * random();
  const reach = (0.2 + random()) * (1 + 30 / Math.sqrt(1 + node));
  places.push([near[0] + reach * Math.cos(angle), near[1] + reach * Math.sin(angle)]);
  if (node === 0) return;
  for (let other = first; ends.length < Math.floor((node + 1) * each); other = anyone()) {
    ends.push(random() < 0.5 ? [node, other] : [other, node]);
    pool.push(other, node);
  }
}

/** A scale-free graph: each node comes with edges to nodes that have many, and stands near the first of them. */
export function syntheticGraph(nodeCount: number, edgeCount: number): GraphData {
  const random = seededNumbers(nodeCount);
  const sketch: Sketch = { places: [], ends: [], pool: [0] };
  for (let node = 0; node < nodeCount; node++) addNode(sketch, edgeCount / nodeCount, random);
  return {
    attributes: { format: "dramatis-graph/1", documents: [] },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: sketch.places.map((place, i) => createNode(i, place, random)),
    edges: sketch.ends.map((pair, i) => createEdge(i, pair, random)),
  };
}
