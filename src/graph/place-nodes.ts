import type { EdgeData, NodeData } from "./graph-data.ts";
import { layout } from "./layout.ts";
import type { Pair } from "./picture.ts";
import { round } from "./round.ts";

/** A node that has no place yet. */
export interface UnplacedNode {
  readonly key: string;
  readonly attributes: Omit<NodeData["attributes"], "x" | "y" | "size">;
}

/** The nodes with their sizes and places; they are to be in order of their keys. */
export function placeNodes(nodes: readonly UnplacedNode[], edges: readonly EdgeData[]): NodeData[] {
  const most = nodes.reduce((high, { attributes }) => Math.max(high, attributes.mentions), 1);
  // The area of a node tells how much is said of it: so the radius grows with the root.
  const radii = nodes.map(({ attributes }) =>
    round(7 + 15 * Math.sqrt(attributes.mentions / most), 2),
  );
  const widths = nodes.map(({ attributes }) => labelWidth(attributes.label));
  const keys = nodes.map(({ key }) => key);
  const places = layout({ radii, widths, pairs: joinPairs(keys, edges) });
  return nodes.map(({ key, attributes }, i) => ({
    key,
    attributes: {
      ...attributes,
      x: round(places.x[i] ?? 0, 2),
      y: round(places.y[i] ?? 0, 2),
      size: radii[i] ?? 7,
    },
  }));
}

/** Width of a name in bold 14 px, never narrower than on the screen; the page cuts long names. */
function labelWidth(name: string): number {
  return 8.2 * Math.min(name.length, 32);
}

/** The pairs of different nodes that edges join, in order, whatever their direction. */
function joinPairs(keys: readonly string[], edges: readonly EdgeData[]): Pair[] {
  const indexOf = new Map(keys.map((key, i) => [key, i]));
  const joined = new Map<string, Pair>();
  for (const { source, target } of edges) {
    const ends = [indexOf.get(source) ?? -1, indexOf.get(target) ?? -1];
    const [a, b] = [Math.min(...ends), Math.max(...ends)];
    if (a === b) continue;
    const pair = `${a} ${b}`;
    joined.set(pair, { a, b, edges: (joined.get(pair)?.edges ?? 0) + 1 });
  }
  return [...joined.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}
