import {
  type Properties,
  type Property,
  type PropertyType,
  propertyTypes,
} from "../export/neo4j/model.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

type Library = Neo4jConnection["library"];

const typeOf: ReadonlyMap<string, PropertyType> = new Map(Object.entries(propertyTypes));

/** Properties as the driver has to be given them: it sends every plain number as a float. */
export function driverProperties(
  properties: Properties,
  library: Library,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, driverValue(library, name, value)]),
  );
}

function driverValue({ int, types }: Library, name: string, value: Property): unknown {
  if (value === null) return null;
  const type = typeOf.get(name);
  if (type === "int") return int(Number(value));
  if (type === "int[]" && Array.isArray(value)) return value.map((item) => int(Number(item)));
  if (type !== "date") return value;
  const [year, month, day] = String(value)
    .split("-")
    .map((part) => int(Number(part)));
  return new types.Date(year ?? int(0), month ?? int(1), day ?? int(1));
}
