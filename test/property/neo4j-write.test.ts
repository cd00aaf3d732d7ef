import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import neo4j, { type Session } from "neo4j-driver";
import { expect, test } from "vitest";
import type { Batch } from "../../src/io/neo4j-batches.ts";
import { type Writer, writeBatches } from "../../src/io/neo4j-write.ts";

interface Sent {
  readonly from: { toNumber(): number };
  readonly to: { toNumber(): number };
}

/** A server that keeps the ledger alone; what is sent and what it answers arrives after so many milliseconds. */
class LedgerServer {
  readonly written: number[] = [];
  most = 0;
  #open = 0;
  readonly #delays: number[];

  constructor(delays: readonly number[]) {
    this.#delays = [...delays];
  }

  async run(_statement: string, { from, to }: Sent): Promise<unknown> {
    this.#open += 1;
    this.most = Math.max(this.most, this.#open);
    await sleep(this.#delays.shift() ?? 0);
    const taken = from.toNumber() === (this.written.at(-1) ?? 0);
    if (taken) this.written.push(to.toNumber());
    const ledger = { taken, graph: "load", rows: this.written.at(-1) ?? 0 };
    await sleep(this.#delays.shift() ?? 0);
    this.#open -= 1;
    return { records: [{ toObject: () => ledger }] };
  }
}

function writerTo(server: LedgerServer): Writer {
  const session = { run: server.run.bind(server), close: async () => undefined };
  const openSession = (): Session => session as unknown as Session;
  const address = { url: "bolt://test", database: "neo4j", login: null };
  return {
    address,
    session: openSession(),
    openSession,
    library: neo4j,
    load: "load",
    places: new Map(),
  };
}

function batches(count: number): Batch[] {
  return Array.from({ length: count }, (_, i) => {
    const rows = [{ ids: [`${i}`] as const, properties: {} }];
    return { statement: "", labels: [null], names: [], rows, from: i, to: i + 1 };
  });
}

test("batches are written once each and in order, whichever arrives first, two at a time", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 }),
      async (count, delays) => {
        const server = new LedgerServer(delays);
        const told: number[] = [];
        await writeBatches(writerTo(server), batches(count), (rows) => void told.push(rows));
        const all = Array.from({ length: count }, (_, i) => i + 1);
        expect([server.written, told]).toEqual([all, all]);
        expect(server.most).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 40 },
  );
});
