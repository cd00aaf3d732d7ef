import type { Polarity } from "../../src/ontology/ontology.ts";
import type { Network } from "./network.ts";

/** The claims of a stretch of days. */
export interface Bucket {
  /** First and last day, as `2026-03-02`. */
  readonly from: string;
  readonly to: string;
  readonly counts: Readonly<Record<Polarity, number>>;
}

const day = 86_400_000;
const mostBuckets = 72;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

interface Dated {
  readonly time: number;
  readonly polarity: Polarity;
}

function datedClaims(network: Network): Dated[] {
  return [...network.claims.values()].flatMap(({ claim, edge }): Dated[] => {
    const published = network.documents.get(claim.document)?.published?.slice(0, 10);
    const time = Date.parse(published ?? "");
    const polarity = network.edges[edge]?.attributes.polarity;
    return Number.isNaN(time) || !polarity ? [] : [{ time, polarity }];
  });
}

/** The claims by date, in equal stretches of whole days; none where all are of one day. */
export function bucketClaims(network: Network): Bucket[] {
  const claims = datedClaims(network);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { time } of claims) {
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  if (!(first < last)) return [];
  const step = Math.max(1, Math.ceil((last - first) / day / mostBuckets)) * day;
  const count = Math.floor((last - first) / step) + 1;
  const counts = Array.from({ length: count }, () => ({ hostile: 0, cooperative: 0, neutral: 0 }));
  for (const { time, polarity } of claims) {
    const bucket = counts[Math.floor((time - first) / step)];
    if (bucket) bucket[polarity] += 1;
  }
  return counts.map((bucket, i) => ({
    from: isoDay(first + i * step),
    to: isoDay(first + (i + 1) * step - day),
    counts: bucket,
  }));
}
