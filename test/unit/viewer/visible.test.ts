import { expect, test } from "vitest";
import { indexGraph } from "../../../viewer/model/network.ts";
import { emptyFilter, initialState, type ViewState } from "../../../viewer/state/view-state.ts";
import { faded, present, seeVisible } from "../../../viewer/state/visible.ts";
import { steelRow } from "../../support/viewer-stories.ts";

const network = indexGraph(steelRow);

function names(change: Partial<ViewState>, stand = present): string[] {
  const { nodes } = seeVisible(network, { ...initialState, ...change });
  return network.nodes.filter((_, i) => nodes[i] === stand).map((node) => node.key);
}

function relations(change: Partial<ViewState>): string[] {
  const { edges } = seeVisible(network, { ...initialState, ...change });
  return network.edges.filter((_, i) => edges[i] === present).map((edge) => edge.key);
}

test("nodes in no claim come only when they are asked for", () => {
  expect(names({})).not.toContain("Sund Strait");
  expect(names({ loners: true })).toContain("Sund Strait");
  expect(names({ pick: { type: "node", id: "Sund Strait" } })).toContain("Sund Strait");
});

test("leaving out a tone takes its edges and the nodes that have no other", () => {
  const filter = { ...emptyFilter, polarities: ["hostile" as const] };
  expect(relations({ filter })).not.toContain("Farmers>PROTESTS>Steel Tariff");
  expect(names({ filter })).not.toContain("Farmers");
  expect(names({ filter })).toContain("Steel Tariff");
});

test("what the filter leaves out can be faded instead", () => {
  const filter = { ...emptyFilter, kinds: ["person" as const] };
  expect(names({ filter, fade: true }, faded)).toEqual([
    "Ada Hale",
    "Mira Orlova",
    "Sund Trade Pact",
  ]);
});

test("a focus keeps the neighbourhood of the chosen node, and what is pinned", () => {
  const pick = { type: "node", id: "Farmers" } as const;
  expect(names({ pick, depth: 1 })).toEqual(["Steel Tariff", "Farmers"]);
  expect(names({ pick, depth: 1, shown: ["Tarsk"] })).toContain("Tarsk");
});

test("claims are filtered by speaker, status, date and article", () => {
  const only = (change: Partial<typeof emptyFilter>): string[] =>
    relations({ filter: { ...emptyFilter, ...change } });
  expect(only({ speaker: "Mira Orlova" })).toEqual([
    "Veskia>COERCES>Norland",
    "Ada Hale>WITHDRAWS_FROM>Sund Trade Pact",
    "Veskia>SANCTIONS>Norland",
  ]);
  expect(only({ statuses: ["actual"] }).length).toBe(3);
  expect(only({ from: "2026-03-05" })).not.toContain("Ada Hale>THREATENS>Veskia");
  expect(only({ articles: ["port-strike"] })).not.toContain("Farmers>PROTESTS>Steel Tariff");
  expect(only({ weight: 2 })).toEqual(["Veskia>THREATENS>Norland"]);
});

test("a hidden node goes with its edges", () => {
  expect(relations({ hidden: ["Norland"] }).filter((key) => key.includes("Norland>"))).toEqual([]);
});
