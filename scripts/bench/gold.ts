import { readdirSync, readFileSync } from "node:fs";
import type { EntityKind, Relation, Status } from "../../src/ontology/ontology.ts";

/** An annotated article: what a careful reader would draw as a graph. */
export interface Gold {
  readonly id: string;
  readonly published: string | null;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly GoldClaim[];
  readonly text: string;
}

export interface GoldEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether a reader would miss it; the others count neither for nor against. */
  readonly required: boolean;
}

export interface GoldClaim {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly status: Status;
  readonly negated: boolean;
  readonly by: string | null;
  readonly evidence: string;
  readonly required: boolean;
}

const folder = new URL("../../data/gold/", import.meta.url);

/** The annotated articles of `data/gold`, by name; the sample article's text stands one folder up. */
export function readGold(): Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .toSorted()
    .map((name) => {
      const id = name.replace(".gold.json", "");
      const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      return { ...gold, id, text: readText(`${id}.txt`) };
    });
}

function readText(name: string): string {
  const places = [new URL(name, folder), new URL(`../${name}`, folder)];
  for (const place of places) {
    try {
      return readFileSync(place, "utf8");
    } catch {}
  }
  throw new Error(`no text ${name} in data/gold or data`);
}
