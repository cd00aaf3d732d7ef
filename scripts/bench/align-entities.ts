import type { EntityRecord } from "../../src/record/record.ts";
import type { GoldEntity } from "./gold.ts";

/** For each entity record, by id, the gold entity that shares most of its names. */
export function alignEntities(
  gold: readonly GoldEntity[],
  records: readonly EntityRecord[],
): Map<string, GoldEntity> {
  const aligned = new Map<string, GoldEntity>();
  for (const record of records) {
    const scored = gold
      .map((entity) => ({ entity, score: similarity(namesOf(record), namesOf(entity)) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
    const [best] = scored;
    if (best) aligned.set(record.id, best.entity);
  }
  return aligned;
}

function namesOf(entity: { readonly name: string; readonly aliases: readonly string[] }): string[] {
  return [...new Set([entity.name, ...entity.aliases].map(plainName))].filter(
    (name) => name !== "",
  );
}

/** Lower case, without articles, possessives and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?\b/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|a|an|its|his|her|their|our)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

// The name that is shown counts twice; one that is nearly the same a little.
function similarity(names: readonly string[], others: readonly string[]): number {
  let sum = names[0] !== undefined && others.includes(names[0]) ? 100 : 0;
  names.forEach((name, rank) => {
    for (const other of others) sum += (rank === 0 ? 2 : 1) * likeness(name, other);
  });
  return sum;
}

function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const words = new Set(a.split(" "));
  const others = new Set(b.split(" "));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared) >= 0.6 ? 0.1 : 0;
}
