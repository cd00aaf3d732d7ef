import { type Batch, halve, restOf } from "./neo4j-batches.ts";
import { askAgain, type Neo4jConnection, type Row } from "./neo4j-connection.ts";
import { codeOf } from "./neo4j-errors.ts";
import type { Places } from "./neo4j-places.ts";
import { driverRows } from "./neo4j-values.ts";

/** A load that writes, known by the hash of its graph. */
export interface Writer extends Neo4jConnection {
  readonly load: string;
  /** Of a first load: where the nodes are that its rows name. */
  readonly places: Places;
}

/**
 * Write the batches one after the other, each once, however often it is sent. While the server writes one, the
 * next is made and sent: it waits there for its turn, which the ledger gives. Two never write at once, so
 * they cannot block each other.
 */
export async function writeBatches(
  writer: Writer,
  batches: Iterable<Batch>,
  wrote: (rows: number) => void,
): Promise<void> {
  const nothing = Promise.resolve();
  let [older, newer] = [nothing, nothing];
  // Of two that are sent at once the later may come first, and has to be sent again: so the first goes alone, and
  // one for which that happened; otherwise it happens to each that follows.
  let alone = true;
  try {
    for (const batch of batches) {
      await older;
      if (alone && newer !== nothing) {
        await newer;
        alone = false;
      }
      const cameFirst = (): void => {
        alone = true;
      };
      const before = { written: newer, cameFirst };
      const next = writeInTurn(writer, batch, before)
        // Its answer may come before that to the batch before.
        .then(() => before.written)
        .then(() => wrote(batch.to));
      // Its failure is seen when it is waited for.
      next.catch(() => undefined);
      [older, newer] = [newer, next];
    }
    await older;
    await newer;
  } finally {
    await Promise.allSettled([older, newer]);
  }
}

/** The batch before: when it is written, and what to call where this one came first. */
interface Before {
  readonly written: Promise<void>;
  cameFirst(): void;
}

/** Write a batch when that `before` it is written. */
async function writeInTurn(writer: Writer, batch: Batch, before?: Before): Promise<void> {
  const ledger = await tryBatch(writer, batch);
  if (!ledger) return writeHalves(writer, batch, before);
  if (ledger.taken) return;
  const rows = Number(ledger.rows);
  const isEarly = rows < batch.from;
  if (ledger.graph !== writer.load || (isEarly && !before))
    throw new Error(`another load into ${writer.address.url} began; run this one again`);
  if (isEarly) before?.cameFirst();
  await before?.written;
  // The rest, where others have written a part of it.
  const rest = restOf(batch, rows);
  if (rest) await writeInTurn(writer, rest);
}

async function writeHalves(writer: Writer, batch: Batch, before?: Before): Promise<void> {
  const halves = halve(batch);
  if (!halves) throw new Error(`a single row is too large for the memory of ${writer.address.url}`);
  await writeInTurn(writer, halves[0], before);
  await writeInTurn(writer, halves[1]);
}

/**
 * Write the rows and their number in the ledger in one transaction; gives the ledger, and whether it was their turn,
 * or null where they are too many for the server's memory.
 */
async function tryBatch(writer: Writer, batch: Batch): Promise<Row | null> {
  const { library, load, places } = writer;
  // A session keeps what it has sent until it is closed.
  const session = writer.openSession();
  const parameters = {
    load,
    from: library.int(batch.from),
    to: library.int(batch.to),
    rows: driverRows(batch, places, library),
  };
  try {
    const [ledger] = await askAgain({ ...writer, session }, batch.statement, parameters);
    return ledger ?? {};
  } catch (error) {
    if (codeOf(error).includes("MemoryPoolOutOfMemory")) return null;
    throw error;
  } finally {
    await session.close();
  }
}
