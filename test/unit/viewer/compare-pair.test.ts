import { expect, test } from "vitest";
import { comparePair } from "../../../viewer/model/compare-pair.ts";
import { findPath } from "../../../viewer/model/find-path.ts";
import { indexGraph, nameOf } from "../../../viewer/model/network.ts";
import { bucketClaims } from "../../../viewer/model/timeline.ts";
import { steelRow } from "../../support/viewer-stories.ts";

const network = indexGraph(steelRow);
const at = (key: string): number => network.nodeAt.get(key) ?? -1;
const all = (): boolean => true;

test("two are compared by what each does to the other and to the same third", () => {
  const { forth, back, shared } = comparePair(network, [at("Veskia"), at("Norland")], all);
  expect([forth.length, back.length]).toEqual([3, 0]);
  expect(shared.map(({ node }) => nameOf(network, node)).sort()).toEqual(["Ada Hale", "Tarsk"]);
});

test("a third to whom one is friend and the other foe stands first", () => {
  const pair = [at("Steelworkers United"), at("Helio Motors")] as const;
  const [first] = comparePair(network, pair, all).shared;
  expect(first).toMatchObject({ node: at("Steel Tariff"), apart: true });
});

test("what is claimed and denied is a contradiction", () => {
  const { contradictions } = comparePair(network, [at("Veskia"), at("Norland")], all);
  expect(contradictions).toEqual([
    { edges: [network.edgeAt.get("Veskia>THREATENS>Norland")], reason: "claimed and denied" },
  ]);
});

test("a path is the shortest way, and there is none where edges are left out", () => {
  const path = findPath(network, [at("Farmers"), at("Ada Hale")], all);
  expect(path?.nodes.map((node) => nameOf(network, node))).toEqual([
    "Farmers",
    "Steel Tariff",
    "Ada Hale",
  ]);
  expect(findPath(network, [at("Farmers"), at("Ada Hale")], () => false)).toBeNull();
});

test("claims are counted by day", () => {
  const buckets = bucketClaims(network);
  expect(buckets.length).toBe(8);
  expect(buckets[0]).toMatchObject({ from: "2026-03-02", to: "2026-03-02" });
  expect(buckets[7]?.counts).toEqual({ hostile: 5, cooperative: 3, neutral: 4 });
});
