import { groupBy } from "../../core/group-by.ts";
import type { Merge } from "../../entity/entity.ts";
import type { DocumentData, GraphData, MentionData, NodeData } from "../../graph/graph-data.ts";
import type { TableRow } from "./model.ts";
import { flatRows, mapRows, type Rows } from "./rows.ts";

/** The mentions of one entity in one document. */
interface Place {
  readonly document: DocumentData;
  readonly node: NodeData;
  readonly mentions: readonly MentionData[];
}

/**
 * Where each document mentions each entity, with the document's share of the entity: the names that it uses
 * and the records that were merged, so that the entity can be summed up without the document.
 */
export function mentionRows({ attributes, nodes }: GraphData): Rows<TableRow> {
  const nodesByKey = new Map(nodes.map((node) => [node.key, node]));
  const places = flatRows(attributes.documents, (document) => placesOf(document, nodesByKey));
  const common = commonNames(places);
  const mergesIn = mergeFinder();
  return mapRows(places, ({ document, node, mentions }) => {
    const merges = mergesIn(document.id, node);
    return {
      ids: [document.id, node.key],
      properties: {
        count: mentions.length,
        starts: mentions.map(({ start }) => start),
        ends: mentions.map(({ end }) => end),
        forms: mentions.map(({ form }) => form),
        rules: mentions.map(({ rule }) => rule),
        aliases: [
          ...namesOf(node).filter(isWritten(document, mentions)),
          ...(common.get(node.key) ?? []),
        ],
        mergeRecords: merges.map(({ record }) => record),
        mergeRules: merges.map(({ rule }) => rule),
      },
    };
  });
}

function* placesOf(document: DocumentData, nodes: ReadonlyMap<string, NodeData>): Iterable<Place> {
  for (const [key, mentions] of groupBy(document.mentions, (mention) => mention.node)) {
    const node = nodes.get(key);
    if (node) yield { document, node, mentions };
  }
}

function namesOf({ attributes: { label, aliases } }: NodeData): string[] {
  return [...new Set([label, ...aliases])];
}

function isWritten(
  { text }: DocumentData,
  mentions: readonly MentionData[],
): (name: string) => boolean {
  const words = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
  return (name) => words.has(name);
}

const none: readonly string[] = [];

/** Names that no document writes so, which are those of all: "United States" where they say "US". */
function commonNames(places: Iterable<Place>): ReadonlyMap<string, readonly string[]> {
  const common = new Map<string, readonly string[]>();
  for (const { document, node, mentions } of places) {
    const names = common.get(node.key) ?? namesOf(node);
    if (names.length === 0) continue;
    const written = isWritten(document, mentions);
    const left = names.filter((name) => !written(name));
    common.set(node.key, left.length === 0 ? none : left);
  }
  return common;
}

/** Merges that are looked through each time, rather than kept in groups. */
const few = 20;

/** Finds the merges of an entity that are of one document; those of an entity that has more than a few are grouped once. */
function mergeFinder(): (document: string, node: NodeData) => readonly Merge[] {
  const grouped = new Map<string, ReadonlyMap<string, readonly Merge[]>>();
  return (document, { key, attributes: { merges } }) => {
    if (merges.length < few) return merges.filter(({ record }) => documentOf(record) === document);
    const groups = grouped.get(key) ?? groupBy(merges, ({ record }) => documentOf(record));
    grouped.set(key, groups);
    return groups.get(document) ?? [];
  };
}

function documentOf(record: string): string {
  return record.slice(0, record.lastIndexOf("#"));
}
