import { byCodeUnits } from "../core/order.ts";
import { stableId } from "../core/stable-id.ts";
import type { EntityKind } from "../ontology/ontology.ts";
import type { EntityRecord } from "../record/record.ts";
import { type Attachment, attachGroups } from "./attach-groups.ts";
import type { Entity, Merge } from "./entity.ts";
import { groupRecords, isGlobal } from "./group-records.ts";
import { nameKey, slugOf } from "./name-key.ts";

/**
 * The things in the world that the entities of many documents are, sorted by id. The order of the records
 * does not matter, and a record that comes twice counts once.
 */
export function resolveEntities(records: readonly EntityRecord[]): Entity[] {
  const unique = [...new Map(records.map((record) => [record.id, record])).values()].sort((a, b) =>
    byCodeUnits(a.id, b.id),
  );
  const groups = groupRecords(unique);
  const attachments = attachGroups(groups);
  const members = new Map<string, Member[]>();
  const apart = unique.filter((record) => !isShared(record));
  for (const group of groups.values()) {
    if (attachments.get(group.key)?.to === null) {
      apart.push(...group.records);
      continue;
    }
    const { root, rule } = rootOf(group.key, attachments);
    const list = members.get(root) ?? [];
    list.push(...group.records.map((record) => ({ record, rule })));
    members.set(root, list);
  }
  const shared = [...members.values()].map((list) => sharedEntity(list));
  return [...shared, ...apart.map(singleEntity)].sort((a, b) => byCodeUnits(a.id, b.id));
}

interface Member {
  readonly record: EntityRecord;
  readonly rule: string;
}

function isShared(record: EntityRecord): boolean {
  return nameKey(record.name) !== "" && isGlobal(record);
}

/** Every attachment leads to a longer name, so the way up ends. */
function rootOf(
  key: string,
  attachments: ReadonlyMap<string, Attachment>,
): { readonly root: string; readonly rule: string } {
  const next = attachments.get(key);
  const to = next?.to ?? "";
  if (!next || to.length <= key.length) return { root: key, rule: "same-name" };
  return { root: rootOf(to, attachments).root, rule: next.rule };
}

function sharedEntity(members: readonly Member[]): Entity {
  const records = members.map(({ record }) => record);
  const named = members.filter(({ rule }) => rule === "same-name").map(({ record }) => record.name);
  const name = mostCommon(named.length > 0 ? named : records.map((record) => record.name));
  const kind = mostCommon(records.map((record) => record.kind));
  return {
    id: `${kind}:${slugOf(name.replace(/^the\s+/iu, ""))}`,
    kind,
    name,
    aliases: aliasesOf(records, name),
    merges: members
      .map(({ record, rule }): Merge => ({ record: record.id, rule }))
      .sort((a, b) => byCodeUnits(a.record, b.record)),
  };
}

/** A thing that only its document tells apart from others of the same description. */
function singleEntity(record: EntityRecord): Entity {
  const slug = slugOf(record.name) || stableId(record.name);
  return {
    id: `${record.kind}:${slug}@${record.id}`,
    kind: record.kind,
    name: record.name,
    aliases: aliasesOf([record], record.name),
    merges: [{ record: record.id, rule: "one-document" }],
  };
}

function aliasesOf(records: readonly EntityRecord[], name: string): string[] {
  const all = records.flatMap((record) => [record.name, ...record.aliases]);
  return [...new Set(all)].filter((alias) => alias !== name).sort(byCodeUnits);
}

/** The value that comes most often; of those, the longest, then the first. */
function mostCommon<Value extends string | EntityKind>(values: readonly Value[]): Value {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b),
  );
  if (!best) throw new RangeError("no value to choose from");
  return best[0];
}
