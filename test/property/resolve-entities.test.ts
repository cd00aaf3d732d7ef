import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveEntities } from "../../src/entity/resolve-entities.ts";
import { type EntityKind, entityKinds } from "../../src/ontology/ontology.ts";
import type { EntityRecord } from "../../src/record/record.ts";

const word = fc.constantFrom(
  "Ana",
  "Luis",
  "Reyes",
  "Soto",
  "ÉLAN",
  "the",
  "NTU",
  "talks",
  "ß",
  "—",
  "",
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

function toRecord(
  [name_, aliases, kind, form]: readonly [
    string,
    readonly string[],
    EntityKind,
    "name" | "nominal",
  ],
  i: number,
): EntityRecord {
  const document = `d${i % 3}`;
  const mention = { start: 0, end: name_.length, text: name_, form, rule: "first-mention" };
  return {
    record: "entity",
    document,
    id: `${document}#e${i}`,
    kind,
    name: name_,
    aliases,
    mentions: [mention],
  };
}

const records = fc
  .array(
    fc.tuple(
      name,
      fc.array(name, { maxLength: 2 }),
      fc.constantFrom(...entityKinds),
      fc.constantFrom("name" as const, "nominal" as const),
    ),
    { maxLength: 12 },
  )
  .map((rows) => rows.map(toRecord));

test("the order of the records does not change the entities", () => {
  const shuffled = records.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(resolveEntities(other)).toEqual(resolveEntities(list));
    }),
  );
});

test("a record that comes twice counts once", () => {
  fc.assert(
    fc.property(records, (list) => {
      expect(resolveEntities([...list, ...list])).toEqual(resolveEntities(list));
    }),
  );
});

test("every record is in exactly one entity, and no two entities share an id", () => {
  fc.assert(
    fc.property(records, (list) => {
      const entities = resolveEntities(list);
      const merged = entities.flatMap((entity) => entity.merges.map((merge) => merge.record));
      expect(merged.sort()).toEqual(list.map((record) => record.id).sort());
      expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
    }),
  );
});

test("two full names that differ are never one person", () => {
  fc.assert(
    fc.property(records, (list) => {
      for (const { kind, merges } of resolveEntities(list)) {
        if (kind !== "person") continue;
        const givenNames = merges.flatMap(({ record: id }) => {
          const words = (list.find((record) => record.id === id)?.name ?? "")
            .split(" ")
            .filter((w) => /\p{L}/u.test(w) && w !== "the");
          return words.length > 1 ? [words[0]] : [];
        });
        expect(new Set(givenNames).size).toBeLessThan(2);
      }
    }),
  );
});
