import { byCodeUnits } from "../core/order.ts";
import type { Entity } from "../entity/entity.ts";
import type { EdgeData, NodeData } from "./graph-data.ts";
import type { RecordTable } from "./index-records.ts";
import { layout } from "./layout.ts";
import type { Pair } from "./picture.ts";
import { round } from "./round.ts";

/** The nodes with their sizes and places, in order of their ids. */
export function assembleNodes(
  table: RecordTable,
  canonical: readonly Entity[],
  edges: readonly EdgeData[],
): NodeData[] {
  const entities = [...canonical].sort((a, b) => byCodeUnits(a.id, b.id));
  const mentionsOf = new Map(table.entities.map((record) => [record.id, record.mentions.length]));
  const mentions = entities.map(({ merges }) =>
    merges.reduce((sum, { record }) => sum + (mentionsOf.get(record) ?? 0), 0),
  );
  const most = mentions.reduce((high, count) => Math.max(high, count), 1);
  // The area of a node tells how much is said of it: so the radius grows with the root.
  const radii = mentions.map((count) => round(7 + 15 * Math.sqrt(count / most), 2));
  const keys = entities.map(({ id }) => id);
  const widths = entities.map(({ name }) => labelWidth(name));
  const places = layout({ radii, widths, pairs: joinPairs(keys, edges) });
  return entities.map(({ id, kind, name, aliases, merges }, i) => ({
    key: id,
    attributes: {
      label: name,
      kind,
      aliases,
      mentions: mentions[i] ?? 0,
      merges: [...merges].sort((a, b) => byCodeUnits(a.record, b.record)),
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
