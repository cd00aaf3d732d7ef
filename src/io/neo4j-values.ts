import neo4j from "neo4j-driver";
import {
  type Properties,
  type Property,
  type PropertyType,
  propertyTypes,
} from "../export/neo4j/model.ts";

const typeOf: ReadonlyMap<string, PropertyType> = new Map(Object.entries(propertyTypes));

/** Properties as the driver has to be given them: it sends every plain number as a float. */
export function driverProperties(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, driverValue(name, value)]),
  );
}

function driverValue(name: string, value: Property): unknown {
  if (value === null) return null;
  const type = typeOf.get(name);
  if (type === "int") return neo4j.int(Number(value));
  if (type === "int[]" && Array.isArray(value)) return value.map((item) => neo4j.int(Number(item)));
  if (type === "date") return driverDate(String(value));
  return value;
}

function driverDate(day: string): unknown {
  const [year, month, date] = day.split("-").map((part) => neo4j.int(Number(part)));
  return new neo4j.types.Date(year ?? neo4j.int(0), month ?? neo4j.int(1), date ?? neo4j.int(1));
}
