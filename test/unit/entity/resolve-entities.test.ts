import { describe, expect, test } from "vitest";
import { resolveEntities } from "../../../src/entity/resolve-entities.ts";
import type { EntityKind } from "../../../src/ontology/ontology.ts";
import type { EntityRecord } from "../../../src/record/record.ts";

function record(id: string, kind: EntityKind, names: readonly string[]): EntityRecord {
  const [name = "", ...aliases] = names;
  const form = /^(the|two|some) /u.test(name) ? "nominal" : "name";
  return {
    record: "entity",
    document: id.split("#")[0] ?? "",
    id,
    kind,
    name,
    aliases,
    mentions: [{ start: 0, end: name.length, text: name, form, rule: "first-mention" }],
  };
}

function merges(records: readonly EntityRecord[]): string[] {
  return resolveEntities(records).map(
    (entity) =>
      `${entity.id} = ${entity.merges.map((merge) => `${merge.record} [${merge.rule}]`).join(", ")}`,
  );
}

describe("resolveEntities", () => {
  test("makes one of equal names in several documents", () => {
    expect(
      merges([
        record("a#e1", "person", ["Ana Reyes", "Reyes"]),
        record("b#e4", "person", ["Ana Reyes"]),
      ]),
    ).toEqual(["person:ana-reyes = a#e1 [same-name], b#e4 [same-name]"]);
  });

  test("takes a surname for the only person who bears it", () => {
    expect(
      merges([record("a#e1", "person", ["Ana Reyes"]), record("b#e1", "person", ["Reyes"])]),
    ).toEqual(["person:ana-reyes = a#e1 [same-name], b#e1 [surname]"]);
  });

  test("never merges two people with one surname, nor gives the surname alone to either", () => {
    expect(
      merges([
        record("a#e1", "person", ["Ana Reyes"]),
        record("b#e1", "person", ["Luis Reyes"]),
        record("c#e1", "person", ["Reyes"]),
        record("d#e1", "person", ["Reyes"]),
      ]),
    ).toEqual([
      "person:ana-reyes = a#e1 [same-name]",
      "person:luis-reyes = b#e1 [same-name]",
      "person:reyes@c#e1 = c#e1 [one-document]",
      "person:reyes@d#e1 = d#e1 [one-document]",
    ]);
  });

  test("knows a fuller name by its given name and surname", () => {
    expect(
      merges([
        record("a#e1", "person", ["Ana Reyes Soto"]),
        record("b#e1", "person", ["Ana Reyes"]),
      ]),
    ).toEqual(["person:ana-reyes-soto = a#e1 [same-name], b#e1 [fuller-name]"]);
  });

  test("knows an acronym where a document spells it out", () => {
    expect(
      merges([
        record("a#e1", "organization", ["Northern Trade Union", "NTU"]),
        record("b#e1", "organization", ["NTU"]),
      ]),
    ).toEqual(["organization:northern-trade-union = a#e1 [same-name], b#e1 [alias]"]);
  });

  test("keeps what two documents describe in the same words apart", () => {
    expect(
      merges([record("a#e1", "event", ["the talks"]), record("b#e1", "event", ["the talks"])]),
    ).toEqual([
      "event:the-talks@a#e1 = a#e1 [one-document]",
      "event:the-talks@b#e1 = b#e1 [one-document]",
    ]);
  });

  test("keeps letters of any script in ids, and finds names without their accents", () => {
    expect(
      merges([
        record("a#e1", "person", ["Péter Nagy"]),
        record("b#e1", "person", ["Péter Nagy"]),
        record("c#e1", "person", ["Peter Nagy"]),
        record("d#e1", "state", ["Србија"]),
      ]),
    ).toEqual([
      "person:péter-nagy = a#e1 [same-name], b#e1 [same-name], c#e1 [same-name]",
      "state:србија = d#e1 [same-name]",
    ]);
  });

  test("calls a body what most documents call it", () => {
    expect(
      merges([
        record("a#e1", "government", ["Harbour Office"]),
        record("b#e1", "organization", ["Harbour Office"]),
        record("c#e1", "government", ["Harbour Office"]),
      ]),
    ).toEqual(["government:harbour-office = a#e1 [same-name], b#e1 [same-name], c#e1 [same-name]"]);
  });
});
