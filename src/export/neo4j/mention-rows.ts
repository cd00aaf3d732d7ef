import { groupBy } from "../../core/group-by.ts";
import type { Merge } from "../../entity/entity.ts";
import type { DocumentData, GraphData, MentionData, NodeData } from "../../graph/graph-data.ts";
import type { TableRow } from "./model.ts";
import { flatRows, mapRows, type Rows } from "./rows.ts";

/** The mentions of one entity in one document. */
interface Place {
  readonly document: DocumentData;
  readonly node: string;
  readonly mentions: readonly MentionData[];
}

/** An entity with what its documents share of it. */
interface Shared {
  readonly names: readonly string[];
  /** Names that no document writes so, which are those of all: "United States" where they say "US". */
  common: readonly string[];
  readonly merges: ReadonlyMap<string, readonly Merge[]>;
}

/**
 * Where each document mentions each entity, with the document's share of the entity: the names that it uses
 * and the records that were merged, so that the entity can be summed up without the document.
 */
export function mentionRows({ attributes, nodes }: GraphData): Rows<TableRow> {
  const entities = new Map(nodes.map((node) => [node.key, sharedOf(node)]));
  const places = flatRows(attributes.documents, placesOf);
  for (const place of places) {
    const entity = entities.get(place.node);
    if (!entity || entity.common.length === 0) continue;
    const written = new Set(namesWritten(place, entity));
    entity.common = entity.common.filter((name) => !written.has(name));
  }
  return mapRows(places, (place) => rowOf(place, entities.get(place.node)));
}

function sharedOf({ attributes: { label, aliases, merges } }: NodeData): Shared {
  const names = [...new Set([label, ...aliases])];
  return {
    names,
    common: names,
    merges: groupBy(merges, ({ record }) => record.slice(0, record.lastIndexOf("#"))),
  };
}

function* placesOf(document: DocumentData): Iterable<Place> {
  for (const [node, mentions] of groupBy(document.mentions, (mention) => mention.node))
    yield { document, node, mentions };
}

function namesWritten({ document, mentions }: Place, { names }: Shared): string[] {
  const words = new Set(mentions.map(({ start, end }) => document.text.slice(start, end)));
  return names.filter((name) => words.has(name));
}

function rowOf(place: Place, entity: Shared | undefined): TableRow {
  const { document, node, mentions } = place;
  const merges = entity?.merges.get(document.id) ?? [];
  return {
    ids: [document.id, node],
    properties: {
      count: mentions.length,
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
      forms: mentions.map(({ form }) => form),
      rules: mentions.map(({ rule }) => rule),
      aliases: entity ? [...namesWritten(place, entity), ...entity.common] : [],
      mergeRecords: merges.map(({ record }) => record),
      mergeRules: merges.map(({ rule }) => rule),
    },
  };
}
