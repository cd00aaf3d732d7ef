import type { RecordGroup } from "./group-records.ts";
import { nameKey } from "./name-key.ts";

/** The group whose fuller name explains a shorter one, and by which rule; `null` where several might. */
export interface Attachment {
  readonly to: string | null;
  readonly rule: string;
}

/**
 * For each group with a short name the one group with a fuller name that it belongs to. Where two
 * persons share a surname, a surname alone belongs to neither.
 */
export function attachGroups(groups: ReadonlyMap<string, RecordGroup>): Map<string, Attachment> {
  const byWord = new Map<string, RecordGroup[]>();
  const byAlias = new Map<string, Set<string>>();
  for (const group of groups.values()) {
    for (const word of new Set(group.words)) push(byWord, `${group.sort}|${word}`, group);
    for (const name of new Set(group.records.flatMap((record) => record.aliases.map(nameKey)))) {
      const holders = byAlias.get(`${group.sort}|${name}`) ?? new Set();
      byAlias.set(`${group.sort}|${name}`, holders.add(group.key));
    }
  }
  const attachments = new Map<string, Attachment>();
  for (const group of groups.values()) {
    const found = group.sort === "person" ? person(group, byWord) : alias(group, byAlias);
    if (found) attachments.set(group.key, found);
  }
  return attachments;
}

function push(map: Map<string, RecordGroup[]>, key: string, group: RecordGroup): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** "Reyes" is Ana Reyes and "Ana Reyes" is Ana Reyes Soto, where there is no other. */
function person(
  group: RecordGroup,
  byWord: ReadonlyMap<string, readonly RecordGroup[]>,
): Attachment | null {
  const [first] = group.words;
  const fuller = (byWord.get(`person|${first}`) ?? []).filter(
    (other) => other.words.length > group.words.length && isShortFor(group.words, other.words),
  );
  const longest = fuller.filter(
    (one) => !fuller.some((other) => other !== one && isShortFor(one.words, other.words)),
  );
  const [only] = longest;
  if (!only) return null;
  if (longest.length > 1) return { to: null, rule: "shared-surname" };
  return { to: only.key, rule: group.words.length > 1 ? "fuller-name" : "surname" };
}

/** One word is a surname, never a given name; of more, the first is the given name and the last ones follow in order. */
function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  if (words.length >= name.length) return false;
  if (words.length === 1) return name.slice(1).includes(words[0] ?? "");
  if (words[0] !== name[0]) return false;
  let at = 0;
  for (const word of name) if (word === words[at]) at += 1;
  return at === words.length;
}

/** "ECB" is the European Central Bank, where documents say so and no other is called by it. */
function alias(
  group: RecordGroup,
  byAlias: ReadonlyMap<string, ReadonlySet<string>>,
): Attachment | null {
  const [, name = ""] = group.key.split("|");
  const holders = [...(byAlias.get(group.key) ?? [])].filter((key) => key !== group.key);
  const [only] = holders;
  const isTelling =
    group.words.length > 1 || group.records.some((record) => isAcronym(record.name));
  if (!only || holders.length > 1 || !isTelling || only.length <= `${group.sort}|${name}`.length)
    return null;
  return { to: only, rule: "alias" };
}

function isAcronym(name: string): boolean {
  return /^[\p{Lu}\p{N}.-]{2,8}$/u.test(name);
}
