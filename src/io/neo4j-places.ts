import type { KeyLabel } from "../export/neo4j/model.ts";
import { placedLabels } from "../export/neo4j/statements.ts";
import { askIn, type Neo4jConnection } from "./neo4j-connection.ts";
import { placesOf } from "./neo4j-statements.ts";

/** The element ids of nodes, by label and id. */
export type Places = ReadonlyMap<KeyLabel, ReadonlyMap<string, string>>;

/** Where the database has the nodes that others are linked to. */
export async function readPlaces({ session }: Neo4jConnection): Promise<Places> {
  const places = new Map<KeyLabel, ReadonlyMap<string, string>>();
  for (const label of placedLabels) {
    const rows = await session.executeRead((transaction) => askIn(transaction, placesOf(label)));
    places.set(label, new Map(rows.map(({ id, place }) => [String(id), String(place)])));
  }
  return places;
}
