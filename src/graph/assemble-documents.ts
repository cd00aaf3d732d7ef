import { groupBy } from "../core/group-by.ts";
import type { StatementRecord } from "../record/record.ts";
import type { DocumentData, StatementData } from "./graph-data.ts";
import { nodeOf, type RecordTable } from "./index-records.ts";

/** The documents with what they mention and report. */
export function assembleDocuments(table: RecordTable): DocumentData[] {
  const entitiesOf = groupBy(table.entities, ({ document }) => document);
  const statementsOf = groupBy(table.statements, ({ document }) => document);
  return [...table.documents.values()].map(
    ({ document: id, title, published, url, text, sha256 }) => ({
      id,
      title,
      published,
      url,
      text,
      sha256,
      mentions: (entitiesOf.get(id) ?? []).flatMap((entity) =>
        entity.mentions.map(({ start, end, form, rule }) => ({
          node: nodeOf(table, entity.id),
          start,
          end,
          form,
          rule,
        })),
      ),
      statements: (statementsOf.get(id) ?? []).map((statement) => statementData(statement, table)),
    }),
  );
}

function statementData(
  { id, speaker, cue, content, form }: StatementRecord,
  table: RecordTable,
): StatementData {
  return { id, speaker: speaker === null ? null : nodeOf(table, speaker), cue, content, form };
}
