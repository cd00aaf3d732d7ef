import { expect, test } from "vitest";
import {
  classOf,
  eventClasses,
  isRelation,
  isSymmetric,
  polarityOf,
  relations,
  toneOf,
} from "../../../src/ontology/ontology.ts";

test("every event class has a relation, and CRITICIZES shares that of ACCUSES", () => {
  const reached = new Set(relations.map(classOf).filter((event) => event !== null));
  expect([...reached].toSorted()).toEqual([...eventClasses].toSorted());
  expect(classOf("CRITICIZES")).toBe("ACCUSE");
  expect(classOf("LEADS")).toBeNull();
});

test("tones run from attack to aid and give the side", () => {
  expect(toneOf("ATTACKS")).toBe(-10);
  expect(polarityOf("ATTACKS")).toBe("hostile");
  expect(polarityOf("AIDS")).toBe("cooperative");
  expect(polarityOf("REQUESTS")).toBe("neutral");
});

test("the symmetric relations are those of the guidelines", () => {
  expect(relations.filter(isSymmetric)).toEqual([
    "AGREES_WITH",
    "CONSULTS",
    "COOPERATES_WITH",
    "ALLIED_WITH",
    "RIVAL_OF",
  ]);
});

test("the vocabulary is closed", () => {
  expect(isRelation("THREATENS")).toBe(true);
  expect(isRelation("threatens")).toBe(false);
  expect(isRelation("toString")).toBe(false);
});
