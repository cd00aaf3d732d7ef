import { canonicalJson } from "../core/canonical-json.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/graph-data.ts";

/** An attribute of nodes or edges in formats that know only single values. */
export interface Column<Of> {
  readonly name: string;
  readonly type: "string" | "integer" | "double";
  /** The value; `null` is left out. Lists are JSON. */
  read(attributes: Of): string | number | null;
}

type Value<Of> = Column<Of>["read"];
const text = <Of>(name: string, read: Value<Of>): Column<Of> => ({
  name,
  type: "string",
  read,
});
const integer = <Of>(name: string, read: Value<Of>): Column<Of> => ({
  name,
  type: "integer",
  read,
});
const double = <Of>(name: string, read: Value<Of>): Column<Of> => ({
  name,
  type: "double",
  read,
});

/** What is told of nodes, besides their labels, places and sizes. */
export const nodeColumns: readonly Column<NodeAttributes>[] = [
  text("kind", ({ kind }) => kind),
  text("aliases", ({ aliases }) => canonicalJson(aliases)),
  integer("mentions", ({ mentions }) => mentions),
  text("merges", ({ merges }) => canonicalJson(merges)),
];

/** What is told of edges, besides their labels and weights. */
export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  text("relation", ({ relation }) => relation),
  text("event", ({ event }) => event),
  double("tone", ({ tone }) => tone),
  text("polarity", ({ polarity }) => polarity),
  integer("negated", ({ negated }) => negated),
  text("statuses", ({ statuses }) => canonicalJson(statuses)),
  text("firstSeen", ({ firstSeen }) => firstSeen),
  text("lastSeen", ({ lastSeen }) => lastSeen),
  text("claims", ({ claims }) => canonicalJson(claims)),
];
