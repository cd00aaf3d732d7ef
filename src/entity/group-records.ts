import type { EntityKind } from "../ontology/ontology.ts";
import type { EntityRecord } from "../record/record.ts";
import { nameKey } from "./name-key.ts";

/** Records that bear one name and are of one sort. */
export interface RecordGroup {
  /** Sort and name, such as `person|ana-reyes`. */
  readonly key: string;
  readonly sort: string;
  /** The words of the name. */
  readonly words: readonly string[];
  readonly records: EntityRecord[];
}

/** A body may be called a government here and an organization there; the other kinds stay apart. */
export function sortOf(kind: EntityKind): string {
  return kind === "government" || kind === "organization" ? "body" : kind;
}

/**
 * Groups of records whose names mean the same in every document, by their keys. "The talks" of two
 * documents are two things: such records are in no group.
 */
export function groupRecords(records: readonly EntityRecord[]): Map<string, RecordGroup> {
  const groups = new Map<string, RecordGroup>();
  for (const record of records) {
    const name = nameKey(record.name);
    if (name === "" || !isGlobal(record)) continue;
    const sort = sortOf(record.kind);
    const key = `${sort}|${name}`;
    const group = groups.get(key);
    if (group) group.records.push(record);
    else groups.set(key, { key, sort, words: name.split("-"), records: [record] });
  }
  return groups;
}

/** A name; an issue; or a description with a name in it, such as "Nordic governments". */
export function isGlobal(record: EntityRecord): boolean {
  if (record.kind === "issue") return true;
  if (record.mentions.some((mention) => mention.form === "name")) return true;
  const isBody = sortOf(record.kind) === "body" || record.kind === "group";
  return isBody && record.name.split(/\s+/u).length > 1 && /(?:^|\s)\p{Lu}/u.test(record.name);
}
