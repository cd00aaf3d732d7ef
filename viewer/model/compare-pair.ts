import type { Relation } from "../../src/ontology/ontology.ts";
import { edgesOf, type Network, otherEnd } from "./network.ts";

/** A third to whom both of a pair are tied. */
export interface Shared {
  readonly node: number;
  readonly edges: readonly [readonly number[], readonly number[]];
  /** Whether one is hostile to it and the other cooperative. */
  readonly apart: boolean;
}

/** Two reports that cannot both hold as they stand. */
export interface Contradiction {
  readonly edges: readonly number[];
  readonly reason: string;
}

export interface Comparison {
  readonly forth: readonly number[];
  readonly back: readonly number[];
  readonly shared: readonly Shared[];
  readonly contradictions: readonly Contradiction[];
}

type Usable = (edge: number) => boolean;

function from(network: Network, [a, b]: readonly [number, number], usable: Usable): number[] {
  return [...edgesOf(network, a)].filter(
    (edge) => network.source[edge] === a && network.target[edge] === b && usable(edge),
  );
}

const toneSum = (network: Network, edges: readonly number[]): number =>
  edges.reduce((sum, edge) => sum + (network.edges[edge]?.attributes.tone ?? 0), 0);

const opposites: readonly (readonly [Relation, Relation])[] = [
  ["SUPPORTS", "OPPOSES"],
  ["ALLIED_WITH", "RIVAL_OF"],
  ["COOPERATES_WITH", "SANCTIONS"],
  ["AIDS", "ATTACKS"],
];

/** Whether some articles claim what others deny. */
export function isDisputed(network: Network, edge: number): boolean {
  const attributes = network.edges[edge]?.attributes;
  return (
    attributes !== undefined && attributes.negated > 0 && attributes.negated < attributes.weight
  );
}

/** Reports on the same ends that go against each other: claimed and denied, or friend and foe at once. */
export function findContradictions(network: Network, edges: readonly number[]): Contradiction[] {
  const disputed = edges
    .filter((edge) => isDisputed(network, edge))
    .map((edge): Contradiction => ({ edges: [edge], reason: "claimed and denied" }));
  const of = (relation: Relation): readonly number[] =>
    edges.filter((edge) => network.edges[edge]?.attributes.relation === relation);
  const opposed = opposites.flatMap(([one, other]) =>
    of(one).flatMap((a) =>
      of(other)
        .filter((b) => network.source[a] === network.source[b])
        .map((b): Contradiction => ({ edges: [a, b], reason: "reported both ways" })),
    ),
  );
  return [...disputed, ...opposed];
}

/** What two nodes do to each other, and what both do to others. */
export function comparePair(
  network: Network,
  pair: readonly [number, number],
  usable: Usable,
): Comparison {
  const [a, b] = pair;
  const reach = (node: number): Map<number, number[]> => {
    const others = new Map<number, number[]>();
    for (const edge of edgesOf(network, node)) {
      const other = otherEnd(network, edge, node);
      if (!usable(edge) || other === a || other === b) continue;
      others.set(other, [...(others.get(other) ?? []), edge]);
    }
    return others;
  };
  const [ofA, ofB] = [reach(a), reach(b)];
  const shared = [...ofA].flatMap(([node, edges]): Shared[] => {
    const others = ofB.get(node);
    if (!others) return [];
    return [
      {
        node,
        edges: [edges, others],
        apart: toneSum(network, edges) * toneSum(network, others) < 0,
      },
    ];
  });
  const forth = from(network, [a, b], usable);
  const back = from(network, [b, a], usable);
  return {
    forth,
    back,
    shared: shared.sort((x, y) => Number(y.apart) - Number(x.apart) || x.node - y.node),
    contradictions: findContradictions(network, [...forth, ...back]),
  };
}
