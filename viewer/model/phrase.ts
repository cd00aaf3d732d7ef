import type { EdgeAttributes, NodeAttributes } from "../../src/graph/graph-data.ts";
import type { EntityKind, Polarity, Relation, Status } from "../../src/ontology/ontology.ts";

const irregular: Partial<Record<Relation, string>> = {
  CONSULTS: "consults with",
  HAS_ROLE_IN: "has a role in",
  MEMBER_OF: "is a member of",
  PART_OF: "is part of",
  LOCATED_IN: "is located in",
  ALLIED_WITH: "is allied with",
  RIVAL_OF: "is a rival of",
};

/** The relation as a verb between two names: “threatens”, “is a member of”. */
export function verbOf(relation: Relation): string {
  return irregular[relation] ?? relation.toLowerCase().replaceAll("_", " ");
}

/** “threaten” of “threatens”, “be part of” of “is part of”. */
function baseOf(verb: string): string {
  const [head = "", ...rest] = verb.split(" ");
  const bases: Readonly<Record<string, string>> = { is: "be", has: "have" };
  return [bases[head] ?? head.replace(/s$/u, ""), ...rest].join(" ");
}

/** The verb with its denial: “does not threaten”, “is not part of”. */
function deniedVerb(verb: string): string {
  return verb.startsWith("is ") ? `is not ${verb.slice(3)}` : `does not ${baseOf(verb)}`;
}

const modals: Partial<Record<Status, string>> = {
  conditional: "would",
  planned: "will",
  possible: "may",
};

/** Relations that are said, not done: the threat is real where what is threatened hangs on a condition. */
const utterances: ReadonlySet<Relation> = new Set(["THREATENS", "PROPOSES", "REQUESTS"]);

/** The verb as one may say it of what has not happened: “would attack”, “may not attack”. */
export function hedgedVerb(relation: Relation, status: Status, negated: boolean): string {
  const verb = verbOf(relation);
  const said = utterances.has(relation) && status !== "possible";
  const modal = said ? undefined : modals[status];
  if (modal !== undefined) return `${modal}${negated ? " not" : ""} ${baseOf(verb)}`;
  return negated ? deniedVerb(verb) : verb;
}

/** The status that all claims of an edge have, or “possible” where none is a fact; `actual` otherwise. */
function jointStatus(statuses: readonly Status[]): Status {
  const [first] = statuses;
  if (first !== undefined && statuses.length === 1) return first;
  const unreal = statuses.length > 0 && statuses.every((status) => status in modals);
  return unreal ? "possible" : "actual";
}

const plural = /(?:[^sui]s|people|police|men|women)$/u;
const singular = /(?:ics|news|series)$/u;
const bounds = /\s(?:of|in|into|for|from|near|to|at|on|over|with|against|between|by|that|who)\s/u;

/** Whether a name takes a plural verb: “protesters”, “talks on the border”, not “House of Commons”. */
export function isPlural({ label, kind }: NodeAttributes): boolean {
  const common = /^\p{Ll}/u.test(label) && kind !== "person" && kind !== "state";
  if (kind !== "group" && kind !== "government" && !common) return false;
  const [head = ""] = label.toLowerCase().split(bounds);
  return plural.test(head) && !singular.test(head);
}

/** The verb as many do it: “attack” for “attacks”, “do not attack”, “are part of”. */
export function pluralVerb(verb: string): string {
  const [head = "", ...rest] = verb.split(" ");
  const heads: Readonly<Record<string, string>> = { is: "are", has: "have", does: "do" };
  const bare = head.endsWith("s") ? head.slice(0, -1) : head;
  return [heads[head] ?? bare, ...rest].join(" ");
}

/** The verb of an edge. An edge of a graph from elsewhere keeps the label that it came with. */
export function edgeVerb(attributes: EdgeAttributes): string {
  const { claims, relation, negated, weight, statuses } = attributes;
  const isOurs = relation !== "HAS_ROLE_IN" || attributes.label === relation;
  if (claims.length === 0) return isOurs ? verbOf(relation) : attributes.label;
  return hedgedVerb(relation, jointStatus(statuses), negated === weight);
}

/** Whether nothing that an edge claims has happened or been said to hold. */
export function isUnreal(attributes: EdgeAttributes): boolean {
  const { statuses } = attributes;
  return statuses.length > 0 && !statuses.includes("actual") && !statuses.includes("past");
}

export const polarityNames: Readonly<Record<Polarity, string>> = {
  hostile: "Hostile",
  cooperative: "Cooperative",
  neutral: "Neutral",
};

export const kindNames: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ["person", "people"],
  state: ["state", "states"],
  government: ["government body", "government"],
  organization: ["organization", "organizations"],
  group: ["group", "groups"],
  policy: ["policy", "policies"],
  issue: ["issue", "issues"],
  event: ["event", "events"],
  place: ["place", "places"],
};

/** What a status says to a reader; nothing for what is simply so. */
export const statusNames: Readonly<Record<Status, string>> = {
  actual: "",
  conditional: "on a condition",
  planned: "planned",
  possible: "possible",
  past: "in the past",
};

/** A whole number as readers write it: “12,345”. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A number with its noun: “1 claim”, “2 claims”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A date as readers write it: “2 March 2026”; as it stands where it is no date. */
export function dated(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(time);
}
