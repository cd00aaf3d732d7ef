import {
  type EntityKind,
  entityKinds,
  isRelation,
  type Polarity,
  type Status,
  statuses,
} from "../../src/ontology/ontology.ts";
import { emptyFilter, type Filter, initialState, type Pick, type ViewState } from "./view-state.ts";

const polarities: readonly Polarity[] = ["hostile", "cooperative", "neutral"];
const isKind = (name: string): name is EntityKind => entityKinds.some((kind) => kind === name);
const isPolarity = (name: string): name is Polarity => polarities.some((one) => one === name);
const isStatus = (name: string): name is Status => statuses.some((one) => one === name);

const list = (parameters: URLSearchParams, name: string): string[] => parameters.getAll(name);

function positive(text: string | null, otherwise: number): number {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) && number >= 0 ? number : otherwise;
}

function writePick(pick: Pick | null, parameters: URLSearchParams): void {
  if (!pick) return;
  if (pick.type === "path" || pick.type === "compare") {
    parameters.append(pick.type, pick.from);
    parameters.append(pick.type, pick.to);
    return;
  }
  parameters.set(pick.type, pick.id);
}

function readPick(parameters: URLSearchParams): Pick | null {
  for (const type of ["node", "edge", "claim"] as const) {
    const id = parameters.get(type);
    if (id !== null) return { type, id };
  }
  for (const type of ["path", "compare"] as const) {
    const [from, to] = parameters.getAll(type);
    if (from !== undefined && to !== undefined) return { type, from, to };
  }
  return null;
}

function writeFilter(filter: Filter, parameters: URLSearchParams): void {
  const lists = { kind: filter.kinds, tone: filter.polarities, status: filter.statuses };
  const more = { relation: filter.relations, without: filter.articles };
  for (const [name, values] of Object.entries({ ...lists, ...more }))
    for (const value of values) parameters.append(name === "without" ? name : `no-${name}`, value);
  if (filter.speaker !== null) parameters.set("speaker", filter.speaker);
  if (filter.from !== null) parameters.set("from", filter.from);
  if (filter.to !== null) parameters.set("to", filter.to);
  if (filter.weight > 1) parameters.set("weight", String(filter.weight));
  if (filter.confidence > 0) parameters.set("confidence", String(filter.confidence));
}

function readFilter(parameters: URLSearchParams): Filter {
  return {
    ...emptyFilter,
    kinds: list(parameters, "no-kind").filter(isKind),
    polarities: list(parameters, "no-tone").filter(isPolarity),
    statuses: list(parameters, "no-status").filter(isStatus),
    relations: list(parameters, "no-relation").filter(isRelation),
    articles: list(parameters, "without"),
    speaker: parameters.get("speaker"),
    from: parameters.get("from"),
    to: parameters.get("to"),
    weight: Math.max(1, positive(parameters.get("weight"), 1)),
    confidence: Math.min(1, positive(parameters.get("confidence"), 0)),
  };
}

/** The state as the fragment of an address, without `#`; empty for the first state. */
export function writeFragment(state: ViewState): string {
  const parameters = new URLSearchParams();
  writePick(state.pick, parameters);
  if (state.article !== null) parameters.set("article", state.article);
  writeFilter(state.filter, parameters);
  for (const id of state.hidden) parameters.append("hide", id);
  for (const id of state.shown) parameters.append("show", id);
  if (state.depth > 0) parameters.set("depth", String(state.depth));
  if (state.fade) parameters.set("fade", "1");
  if (state.view !== initialState.view) parameters.set("view", state.view);
  if (state.theme !== "auto") parameters.set("theme", state.theme);
  if (state.measure !== "mentions") parameters.set("by", state.measure);
  if (state.groups) parameters.set("groups", "1");
  if (state.loners) parameters.set("loners", "1");
  return parameters.toString();
}

/** The state that a fragment says; what it does not say, or says wrongly, is as in the first state. */
export function readFragment(fragment: string): ViewState {
  const parameters = new URLSearchParams(fragment.replace(/^#/u, ""));
  const view = parameters.get("view");
  const measure = parameters.get("by");
  const theme = parameters.get("theme");
  return {
    pick: readPick(parameters),
    article: parameters.get("article"),
    filter: readFilter(parameters),
    hidden: list(parameters, "hide"),
    shown: list(parameters, "show"),
    depth: Math.min(3, Math.trunc(positive(parameters.get("depth"), 0))),
    fade: parameters.get("fade") === "1",
    view: view === "list" || view === "table" ? view : "graph",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    measure:
      measure === "relations" || measure === "bridge" || measure === "rank" ? measure : "mentions",
    groups: parameters.get("groups") === "1",
    loners: parameters.get("loners") === "1",
  };
}
