import { UndirectedGraph } from "graphology";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import { at, type Picture, type Places } from "./picture.ts";

// The package is CommonJS: its `default` export is the module itself, and tools see it as one or the other.
type ForceAtlas2 = typeof forceAtlas2Module extends { default: infer Inner }
  ? Inner
  : typeof forceAtlas2Module;
const forceAtlas2 = forceAtlas2Module as unknown as ForceAtlas2;

/** Numbers from 0 to 1 that follow from the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many steps a graph of so many nodes is given; fixed, so that the result is too. */
function stepsFor(order: number): number {
  if (order <= 100) return 300;
  if (order <= 1000) return 500;
  if (order <= 5000) return 200;
  return order <= 20_000 ? 50 : 0;
}

function discStart(order: number, seed: number): Places {
  const random = randomFrom(seed);
  const places = { x: new Float64Array(order), y: new Float64Array(order) };
  for (let node = 0; node < order; node++) {
    const angle = random() * 2 * Math.PI;
    const radius = 100 * Math.sqrt(random());
    places.x[node] = radius * Math.cos(angle);
    places.y[node] = radius * Math.sin(angle);
  }
  return places;
}

/** Places that ForceAtlas2 finds from the random start of a seed; pairs pull once, however many edges they have. */
export function settle(picture: Picture, seed: number): Places {
  const order = picture.radii.length;
  const start = discStart(order, seed);
  const iterations = stepsFor(order);
  if (iterations === 0) return start;
  const graph = new UndirectedGraph();
  for (let node = 0; node < order; node++)
    graph.addNode(node, { x: at(start.x, node), y: at(start.y, node) });
  for (const { a, b } of picture.pairs) graph.addEdge(a, b);
  const found = forceAtlas2(graph, {
    iterations,
    getEdgeWeight: null,
    settings: {
      strongGravityMode: true,
      gravity: 0.05,
      scalingRatio: 10,
      slowDown: 1 + Math.log(order),
      barnesHutOptimize: order > 450,
    },
  });
  const places = { x: new Float64Array(order), y: new Float64Array(order) };
  for (let node = 0; node < order; node++) {
    places.x[node] = found[node]?.x ?? 0;
    places.y[node] = found[node]?.y ?? 0;
  }
  return places;
}
