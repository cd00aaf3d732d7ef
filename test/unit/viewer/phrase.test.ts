import { expect, test } from "vitest";
import { syntheticGraph } from "../../../scripts/bench/synthetic-graph.ts";
import {
  counted,
  dated,
  edgeVerb,
  hedgedVerb,
  isPlural,
  pluralVerb,
  verbOf,
} from "../../../viewer/model/phrase.ts";

test("a relation is a verb between two names", () => {
  expect(verbOf("THREATENS")).toBe("threatens");
  expect(verbOf("MOBILIZES_AGAINST")).toBe("mobilizes against");
  expect(verbOf("MEMBER_OF")).toBe("is a member of");
});

test("what has not happened is not said as if it had", () => {
  expect(hedgedVerb("ATTACKS", "possible", false)).toBe("may attack");
  expect(hedgedVerb("SANCTIONS", "planned", true)).toBe("will not sanction");
  expect(hedgedVerb("COERCES", "conditional", false)).toBe("would coerce");
});

test("a threat stays a threat where what is threatened hangs on a condition", () => {
  expect(hedgedVerb("THREATENS", "conditional", false)).toBe("threatens");
});

test("an edge without claims keeps the label it came with, and a relation's name becomes a verb", () => {
  const [edge] = syntheticGraph(2, 1).edges;
  if (!edge) throw new Error("there is an edge");
  const verbFor = (label: string) =>
    edgeVerb({ ...edge.attributes, relation: "HAS_ROLE_IN", label });
  expect(verbFor("knows")).toBe("knows");
  expect(verbFor("HAS_ROLE_IN")).toBe("has a role in");
});

test("a denial keeps the verb", () => {
  expect(hedgedVerb("ATTACKS", "actual", true)).toBe("does not attack");
  expect(hedgedVerb("PART_OF", "actual", true)).toBe("is not part of");
  expect(hedgedVerb("HAS_ROLE_IN", "actual", true)).toBe("does not have a role in");
});

test("many take the verb of many", () => {
  const group = (label: string) => isPlural({ ...someone, label, kind: "group" });
  expect(group("protesters")).toBe(true);
  expect(group("farmers of the north")).toBe(true);
  expect(group("House of Commons")).toBe(false);
  expect(isPlural({ ...someone, label: "United States", kind: "state" })).toBe(false);
  const policy = (label: string) => isPlural({ ...someone, label, kind: "policy" });
  expect(policy("talks on the border")).toBe(true);
  expect(policy("politics")).toBe(false);
  expect(policy("Peace Talks")).toBe(false);
  expect(["attacks", "does not attack", "is part of", "may attack"].map(pluralVerb)).toEqual([
    "attack",
    "do not attack",
    "are part of",
    "may attack",
  ]);
});

const someone = { aliases: [], mentions: 1, merges: [], x: 0, y: 0, size: 1 };

test("numbers and dates are written for readers", () => {
  expect(counted(1, "claim")).toBe("1 claim");
  expect(counted(2500, "policy", "policies")).toBe("2,500 policies");
  expect(dated("2026-03-02")).toBe("2 March 2026");
  expect(dated("last week")).toBe("last week");
});
