import type { GraphData } from "../../src/graph/graph-data.ts";
import { type Cast, graphOf, type Story } from "./viewer-sample.ts";

const cast: Cast = [
  ["Norland", "state"],
  ["Veskia", "state"],
  ["Continental Union", "organization", "the Union"],
  ["Ada Hale", "person", "President Hale", "Hale"],
  ["Mira Orlova", "person", "Prime Minister Orlova", "Orlova"],
  ["Steel Tariff", "policy", "the tariff"],
  ["Sund Trade Pact", "policy", "the pact"],
  ["Chip Export Ban", "policy", "the export ban"],
  ["Liberal Opposition", "organization", "the opposition"],
  ["Steelworkers United", "organization", "the union of steelworkers"],
  ["Helio Motors", "organization"],
  ["Port Strike", "event", "the strike"],
  ["Tarsk", "state"],
  ["Norland Parliament", "government", "Parliament"],
  ["Farmers", "group"],
  ["Sund Strait", "place"],
];

const row = `Norland and Veskia trade threats over steel

President Ada Hale threatened Veskia with the Steel Tariff on Monday. Prime Minister Mira Orlova said Veskia would retaliate against Norland if the tariff comes into force. Orlova accused Hale of breaking the Sund Trade Pact.

The Continental Union criticized Norland, and Tarsk supports the Union. "We will not sanction Norland," Orlova said, but she may leave the pact.

The Liberal Opposition opposes the Steel Tariff. Steelworkers United backs the tariff, while Helio Motors rejects it. Helio Motors leads the protest against the Chip Export Ban.`;

const strike = `Port Strike widens as Parliament votes

Steelworkers United supports the Port Strike. Norland Parliament condemned the Port Strike and Hale plans to send police to the Sund Strait. Farmers protested against the Steel Tariff.

Veskia does not threaten Norland, a minister said. Norland and Tarsk agreed to talks. Hale leads Norland. Orlova leads Veskia. Hale proposed the Chip Export Ban against Veskia. Orlova welcomed Tarsk as an ally. Veskia threatened Norland again on Friday, and the Liberal Opposition accused Hale of weakness.`;

const stories: readonly Story[] = [
  {
    id: "steel-row",
    title: "Norland and Veskia trade threats over steel",
    published: "2026-03-02",
    text: row,
    told: [
      {
        source: "Ada Hale",
        relation: "THREATENS",
        target: "Veskia",
        evidence: "President Ada Hale threatened Veskia with the Steel Tariff on Monday.",
        words: ["President Ada Hale", "threatened", "Veskia"],
      },
      {
        source: "Ada Hale",
        relation: "PROPOSES",
        target: "Steel Tariff",
        evidence: "President Ada Hale threatened Veskia with the Steel Tariff on Monday.",
        words: ["President Ada Hale", "threatened", "Steel Tariff"],
      },
      {
        source: "Veskia",
        relation: "COERCES",
        target: "Norland",
        evidence:
          "Prime Minister Mira Orlova said Veskia would retaliate against Norland if the tariff comes into force.",
        words: ["Veskia", "retaliate against", "Norland"],
        status: "conditional",
        by: ["Mira Orlova", "Prime Minister Mira Orlova"],
        condition: "if the tariff comes into force",
      },
      {
        source: "Mira Orlova",
        relation: "ACCUSES",
        target: "Ada Hale",
        evidence: "Orlova accused Hale of breaking the Sund Trade Pact.",
        words: ["Orlova", "accused", "Hale"],
      },
      {
        source: "Ada Hale",
        relation: "WITHDRAWS_FROM",
        target: "Sund Trade Pact",
        evidence: "Orlova accused Hale of breaking the Sund Trade Pact.",
        words: ["Hale", "breaking", "Sund Trade Pact"],
        by: ["Mira Orlova", "Orlova"],
      },
      {
        source: "Continental Union",
        relation: "CRITICIZES",
        target: "Norland",
        evidence: "The Continental Union criticized Norland, and Tarsk supports the Union.",
        words: ["Continental Union", "criticized", "Norland"],
      },
      {
        source: "Tarsk",
        relation: "SUPPORTS",
        target: "Continental Union",
        evidence: "The Continental Union criticized Norland, and Tarsk supports the Union.",
        words: ["Tarsk", "supports", "the Union"],
      },
      {
        source: "Veskia",
        relation: "SANCTIONS",
        target: "Norland",
        evidence: '"We will not sanction Norland," Orlova said',
        words: ["We", "sanction", "Norland"],
        negated: true,
        status: "planned",
        by: ["Mira Orlova", "Orlova"],
      },
      {
        source: "Mira Orlova",
        relation: "WITHDRAWS_FROM",
        target: "Sund Trade Pact",
        evidence: "she may leave the pact",
        words: ["she", "leave", "the pact"],
        status: "possible",
      },
      {
        source: "Liberal Opposition",
        relation: "OPPOSES",
        target: "Steel Tariff",
        evidence: "The Liberal Opposition opposes the Steel Tariff.",
        words: ["Liberal Opposition", "opposes", "Steel Tariff"],
      },
      {
        source: "Steelworkers United",
        relation: "SUPPORTS",
        target: "Steel Tariff",
        evidence: "Steelworkers United backs the tariff",
        words: ["Steelworkers United", "backs", "the tariff"],
      },
      {
        source: "Helio Motors",
        relation: "OPPOSES",
        target: "Steel Tariff",
        evidence: "Steelworkers United backs the tariff, while Helio Motors rejects it.",
        words: ["Helio Motors", "rejects", "it"],
      },
      {
        source: "Helio Motors",
        relation: "PROTESTS",
        target: "Chip Export Ban",
        evidence: "Helio Motors leads the protest against the Chip Export Ban.",
        words: ["Helio Motors", "protest against", "Chip Export Ban"],
      },
    ],
  },
  {
    id: "port-strike",
    title: "Port Strike widens as Parliament votes",
    published: "2026-03-09",
    text: strike,
    told: [
      {
        source: "Steelworkers United",
        relation: "SUPPORTS",
        target: "Port Strike",
        evidence: "Steelworkers United supports the Port Strike.",
        words: ["Steelworkers United", "supports", "Port Strike"],
      },
      {
        source: "Norland Parliament",
        relation: "CRITICIZES",
        target: "Port Strike",
        evidence: "Norland Parliament condemned the Port Strike",
        words: ["Norland Parliament", "condemned", "Port Strike"],
      },
      {
        source: "Farmers",
        relation: "PROTESTS",
        target: "Steel Tariff",
        evidence: "Farmers protested against the Steel Tariff.",
        words: ["Farmers", "protested", "Steel Tariff"],
      },
      {
        source: "Veskia",
        relation: "THREATENS",
        target: "Norland",
        evidence: "Veskia does not threaten Norland",
        words: ["Veskia", "threaten", "Norland"],
        negated: true,
      },
      {
        source: "Veskia",
        relation: "THREATENS",
        target: "Norland",
        evidence: "Veskia threatened Norland again on Friday",
        words: ["Veskia", "threatened", "Norland"],
      },
      {
        source: "Norland",
        relation: "AGREES_WITH",
        target: "Tarsk",
        evidence: "Norland and Tarsk agreed to talks.",
        words: ["Norland", "agreed", "Tarsk"],
      },
      {
        source: "Ada Hale",
        relation: "LEADS",
        target: "Norland",
        evidence: "Hale leads Norland.",
        words: ["Hale", "leads", "Norland"],
      },
      {
        source: "Mira Orlova",
        relation: "LEADS",
        target: "Veskia",
        evidence: "Orlova leads Veskia.",
        words: ["Orlova", "leads", "Veskia"],
      },
      {
        source: "Ada Hale",
        relation: "PROPOSES",
        target: "Chip Export Ban",
        evidence: "Hale proposed the Chip Export Ban against Veskia.",
        words: ["Hale", "proposed", "Chip Export Ban"],
      },
      {
        source: "Chip Export Ban",
        relation: "TARGETS",
        target: "Veskia",
        evidence: "Hale proposed the Chip Export Ban against Veskia.",
        words: ["Chip Export Ban", "against", "Veskia"],
      },
      {
        source: "Veskia",
        relation: "ALLIED_WITH",
        target: "Tarsk",
        evidence: "Orlova welcomed Tarsk as an ally.",
        words: ["Orlova", "ally", "Tarsk"],
      },
      {
        source: "Liberal Opposition",
        relation: "ACCUSES",
        target: "Ada Hale",
        evidence: "the Liberal Opposition accused Hale of weakness",
        words: ["Liberal Opposition", "accused", "Hale"],
      },
    ],
  },
];

/** A small invented story in two articles, with every kind of claim in it. */
export const steelRow: GraphData = graphOf(stories, cast);
