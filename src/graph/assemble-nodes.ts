import { byCodeUnits } from "../core/order.ts";
import type { Entity } from "../entity/entity.ts";
import type { EdgeData, NodeData } from "./graph-data.ts";
import type { RecordTable } from "./index-records.ts";
import { placeNodes } from "./place-nodes.ts";

/** The nodes with their sizes and places, in order of their ids. */
export function assembleNodes(
  table: RecordTable,
  canonical: readonly Entity[],
  edges: readonly EdgeData[],
): NodeData[] {
  const entities = [...canonical].sort((a, b) => byCodeUnits(a.id, b.id));
  const mentionsOf = new Map(table.entities.map((record) => [record.id, record.mentions.length]));
  const nodes = entities.map(({ id, kind, name, aliases, merges }) => ({
    key: id,
    attributes: {
      label: name,
      kind,
      aliases,
      mentions: merges.reduce((sum, { record }) => sum + (mentionsOf.get(record) ?? 0), 0),
      merges: [...merges].sort((a, b) => byCodeUnits(a.record, b.record)),
    },
  }));
  return placeNodes(nodes, edges);
}
