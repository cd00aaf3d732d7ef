import { type Property, type PropertyName, propertyTypes } from "../export/neo4j/model.ts";
import type { Batch } from "./neo4j-batches.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import type { Places } from "./neo4j-places.ts";

type Library = Neo4jConnection["library"];
type Convert = (value: Property) => unknown;

/**
 * The rows of a batch as its statement takes them, with element ids for the ids that have `places`, and as the
 * driver has to be given them: it sends every plain number as a float.
 */
export function driverRows(
  { labels, names, rows }: Batch,
  places: Places,
  library: Library,
): unknown[][] {
  const placed = labels.map((label) => (label ? places.get(label) : undefined));
  const columns = names.map((name) => [name, converter(name, library)] as const);
  return rows.map(({ ids, properties }) => [
    ...ids.map((id, i) => placed[i]?.get(id) ?? id),
    ...columns.map(([name, convert]) => {
      const value = properties[name] ?? null;
      return value === null ? null : convert(value);
    }),
  ]);
}

function converter(name: PropertyName, { int, types }: Library): Convert {
  switch (propertyTypes[name]) {
    case "int":
      return (value) => int(Number(value));
    case "int[]":
      return (value) => (Array.isArray(value) ? value.map((item) => int(Number(item))) : value);
    case "date":
      return (value) => {
        const [year, month, day] = String(value)
          .split("-")
          .map((part) => int(Number(part)));
        return new types.Date(year ?? int(0), month ?? int(1), day ?? int(1));
      };
    default:
      return (value) => value;
  }
}
