import type { EntityKind, Polarity, Relation, Status } from "../../src/ontology/ontology.ts";

/** What the reader has chosen; ids of nodes, edges and claims. */
export type Pick =
  | { readonly type: "node"; readonly id: string }
  | { readonly type: "edge"; readonly id: string }
  | { readonly type: "claim"; readonly id: string }
  | { readonly type: "path"; readonly from: string; readonly to: string }
  | { readonly type: "compare"; readonly from: string; readonly to: string };

/** What is left out; empty lists and nulls leave nothing out. */
export interface Filter {
  readonly kinds: readonly EntityKind[];
  readonly polarities: readonly Polarity[];
  readonly statuses: readonly Status[];
  readonly relations: readonly Relation[];
  readonly articles: readonly string[];
  /** Only claims of this speaker. */
  readonly speaker: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly weight: number;
  readonly confidence: number;
}

export type View = "graph" | "list" | "table";
export type Measure = "mentions" | "relations" | "bridge" | "rank";
export type Theme = "auto" | "light" | "dark";

/** All that a link to the page can say. */
export interface ViewState {
  readonly pick: Pick | null;
  /** The article that is open, if one is. */
  readonly article: string | null;
  readonly filter: Filter;
  /** Nodes that the reader put away. */
  readonly hidden: readonly string[];
  /** Nodes that the reader pinned: they and their strongest neighbours stay, whatever the filter and the focus leave out. */
  readonly shown: readonly string[];
  /** Steps around the chosen node; 0 for the whole graph. */
  readonly depth: number;
  /** Whether what the filter leaves out is faded, not hidden. */
  readonly fade: boolean;
  readonly view: View;
  readonly theme: Theme;
  /** Whether colours show who keeps company with whom, not the kinds. */
  readonly groups: boolean;
  /** By what the list is ordered. */
  readonly measure: Measure;
  /** Whether nodes that no claim ties to anything are on the stage. */
  readonly loners: boolean;
}

export const emptyFilter: Filter = {
  kinds: [],
  polarities: [],
  statuses: [],
  relations: [],
  articles: [],
  speaker: null,
  from: null,
  to: null,
  weight: 1,
  confidence: 0,
};

export const initialState: ViewState = {
  pick: null,
  article: null,
  filter: emptyFilter,
  hidden: [],
  shown: [],
  depth: 0,
  fade: false,
  view: "graph",
  theme: "auto",
  groups: false,
  measure: "mentions",
  loners: false,
};

/** Whether the filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  const { kinds, polarities, statuses, relations, articles } = filter;
  const lists = [kinds, polarities, statuses, relations, articles];
  const marks = [filter.speaker, filter.from, filter.to];
  return (
    lists.some((list) => list.length > 0) ||
    marks.some((mark) => mark !== null) ||
    filter.weight > 1 ||
    filter.confidence > 0
  );
}

/** A list with a value added, or taken out where it was in. */
export function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
