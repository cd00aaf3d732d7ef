import { groupBy } from "../core/group-by.ts";
import { byCodeUnits } from "../core/order.ts";
import { bySpan } from "../core/span.ts";
import type { StatementRecord } from "../record/record.ts";
import type { DocumentData, MentionData, StatementData } from "./graph-data.ts";
import { nodeOf, type RecordTable } from "./index-records.ts";

/** The documents with what they mention and report, in order of their ids. */
export function assembleDocuments(table: RecordTable): DocumentData[] {
  const entitiesOf = groupBy(table.entities, ({ document }) => document);
  const statementsOf = groupBy(table.statements, ({ document }) => document);
  return [...table.documents.values()]
    .sort((a, b) => byCodeUnits(a.document, b.document))
    .map(({ document: id, title, published, url, text, sha256 }) => ({
      id,
      title,
      published,
      url,
      text,
      sha256,
      mentions: (entitiesOf.get(id) ?? [])
        .flatMap((entity) =>
          entity.mentions.map(({ start, end, form, rule }) => ({
            node: nodeOf(table, entity.id),
            start,
            end,
            form,
            rule,
          })),
        )
        .sort(byMention),
      statements: (statementsOf.get(id) ?? [])
        .map((statement) => statementData(statement, table))
        .sort(byContent),
    }));
}

/** Order of the mentions of a document: by place; what stands at one place, by its other parts. */
export function byMention(a: MentionData, b: MentionData): number {
  return (
    bySpan(a, b) ||
    byCodeUnits(a.node, b.node) ||
    byCodeUnits(a.form, b.form) ||
    byCodeUnits(a.rule, b.rule)
  );
}

/** Order of the statements of a document: by place. */
export function byContent(a: StatementData, b: StatementData): number {
  return bySpan(a.content, b.content) || byCodeUnits(a.id, b.id);
}

function statementData(
  { id, speaker, cue, content, form }: StatementRecord,
  table: RecordTable,
): StatementData {
  return { id, speaker: speaker === null ? null : nodeOf(table, speaker), cue, content, form };
}
