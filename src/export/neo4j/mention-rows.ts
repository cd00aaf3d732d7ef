import { groupBy } from "../../core/group-by.ts";
import type { DocumentData, GraphData, MentionData, NodeData } from "../../graph/graph-data.ts";
import type { RelationshipRow } from "./model.ts";

/** Where a document mentions an entity, and the words with which it does. */
interface Place {
  readonly document: string;
  readonly mentions: readonly MentionData[];
  readonly said: ReadonlySet<string>;
}

/**
 * Where each document mentions each entity, with the document's share of the entity: the names that it uses
 * and the records that were merged, so that the entity can be summed up without the document.
 */
export function mentionRows({ attributes, nodes }: GraphData): RelationshipRow[] {
  const placesOf = new Map<string, Place[]>();
  for (const document of attributes.documents)
    for (const [node, mentions] of groupBy(document.mentions, (mention) => mention.node)) {
      const places = placesOf.get(node) ?? [];
      places.push({ document: document.id, mentions, said: wordsOf(document, mentions) });
      placesOf.set(node, places);
    }
  return nodes.flatMap((node) => rowsOf(node, placesOf.get(node.key) ?? []));
}

function wordsOf({ text }: DocumentData, mentions: readonly MentionData[]): ReadonlySet<string> {
  return new Set(mentions.map(({ start, end }) => text.slice(start, end)));
}

function rowsOf({ key, attributes }: NodeData, places: readonly Place[]): RelationshipRow[] {
  const names = [...new Set([attributes.label, ...attributes.aliases])];
  // A name that no document writes so is that of all: "United States" where they say "US".
  const common = names.filter((name) => !places.some(({ said }) => said.has(name)));
  const merges = groupBy(attributes.merges, ({ record }) =>
    record.slice(0, record.lastIndexOf("#")),
  );
  return places.map(({ document, mentions, said }) => {
    const own = merges.get(document) ?? [];
    return {
      source: document,
      target: key,
      properties: {
        count: mentions.length,
        starts: mentions.map(({ start }) => start),
        ends: mentions.map(({ end }) => end),
        forms: mentions.map(({ form }) => form),
        rules: mentions.map(({ rule }) => rule),
        aliases: [...names.filter((name) => said.has(name)), ...common],
        mergeRecords: own.map(({ record }) => record),
        mergeRules: own.map(({ rule }) => rule),
      },
    };
  });
}
