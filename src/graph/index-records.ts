import { canonicalJson } from "../core/canonical-json.ts";
import type { Quote } from "../core/span.ts";
import type { Entity } from "../entity/entity.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  GraphRecord,
  StatementRecord,
} from "../record/record.ts";

/** Records by what they are, each once, and the node that each entity record stands for. */
export interface RecordTable {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly statements: readonly StatementRecord[];
  /** Ids of nodes by the ids of entity records. */
  readonly nodes: ReadonlyMap<string, string>;
}

/** The records in a table. Throws where two differ under one id, or where a quotation is not in its text. */
export function indexRecords(
  records: readonly GraphRecord[],
  canonical: readonly Entity[],
): RecordTable {
  const documents = eachOnce(
    records.filter((record) => record.record === "document"),
    ({ document }) => document,
  );
  const entities = eachOnce(
    records.filter((record) => record.record === "entity"),
    ({ id }) => id,
  );
  const claims = eachOnce(
    records.filter((record) => record.record === "claim"),
    ({ id }) => id,
  );
  const statements = eachOnce(
    records.filter((record) => record.record === "statement"),
    ({ id }) => id,
  );
  const nodes = new Map(
    canonical.flatMap(({ id, merges }) => merges.map(({ record }) => [record, id] as const)),
  );
  const table = {
    documents,
    entities: [...entities.values()],
    claims: [...claims.values()],
    statements: [...statements.values()],
    nodes,
  };
  checkQuotes(table);
  return table;
}

/** The node that an entity record stands for. */
export function nodeOf({ nodes }: RecordTable, record: string): string {
  const node = nodes.get(record);
  if (node === undefined) throw new RangeError(`no entity stands for the record ${record}`);
  return node;
}

/** The document that a record belongs to. */
export function documentOf({ documents }: RecordTable, id: string): DocumentRecord {
  const document = documents.get(id);
  if (!document) throw new RangeError(`records name the document ${id}, which is not among them`);
  return document;
}

function eachOnce<T>(records: readonly T[], idOf: (record: T) => string): Map<string, T> {
  const byId = new Map<string, T>();
  for (const record of records) {
    const known = byId.get(idOf(record));
    if (known && canonicalJson(known) !== canonicalJson(record))
      throw new RangeError(`two different records have the id ${idOf(record)}`);
    byId.set(idOf(record), record);
  }
  return byId;
}

/** Evidence that is not in the text is worse than none: hold every quotation against its document. */
function checkQuotes(table: RecordTable): void {
  const quotes: (readonly [string, readonly (Quote | null)[]])[] = [
    ...table.entities.map(({ document, mentions }) => [document, mentions] as const),
    ...table.claims.map(
      (claim) => [claim.document, [claim.condition, claim.trigger, claim.evidence]] as const,
    ),
    ...table.statements.map(({ document, cue, content }) => [document, [cue, content]] as const),
  ];
  for (const [document, parts] of quotes) {
    const { text } = documentOf(table, document);
    for (const part of parts)
      if (part && text.slice(part.start, part.end) !== part.text)
        throw new RangeError(
          `the document ${document} does not say "${part.text}" at ${part.start}`,
        );
  }
}
