import type { Entity } from "../entity/entity.ts";
import type { GraphRecord } from "../record/record.ts";
import { assembleDocuments } from "./assemble-documents.ts";
import { assembleEdges } from "./assemble-edges.ts";
import { assembleNodes } from "./assemble-nodes.ts";
import type { GraphData } from "./graph-data.ts";
import { indexRecords } from "./index-records.ts";
import { sortGraph } from "./sort-graph.ts";

/** The graph of the records and of the entities that they were resolved to; the order of the records does not matter. */
export function assembleGraph(
  records: readonly GraphRecord[],
  entities: readonly Entity[],
): GraphData {
  const table = indexRecords(records, entities);
  const edges = assembleEdges(table);
  return sortGraph({
    attributes: { format: "dramatis-graph/1", documents: assembleDocuments(table) },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: assembleNodes(table, entities, edges),
    edges,
  });
}
