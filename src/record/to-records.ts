import type { Claim, Claimed, Statement } from "../claim/claim.ts";
import { sha256Hex } from "../core/stable-id.ts";
import type { Mention } from "../mention/mention.ts";
import { classOf, toneOf } from "../ontology/ontology.ts";
import { keepEntities } from "./keep-entities.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  GraphRecord,
  IssueRecord,
  StatementRecord,
} from "./record.ts";

/** The records of one document: itself, its entities, claims, statements and issues, in this order. */
export function toRecords(claimed: Claimed): GraphRecord[] {
  return [
    documentRecord(claimed),
    ...entityRecords(claimed),
    ...claimed.claims.map((claim, i) => claimRecord(claimed, claim, i)),
    ...claimed.statements.map((statement, i) => statementRecord(claimed, statement, i)),
    ...issueRecords(claimed),
  ];
}

function documentRecord({ id, title, published, url, text }: Claimed): DocumentRecord {
  return { record: "document", document: id, title, published, url, text, sha256: sha256Hex(text) };
}

function entityId({ id }: Claimed, entity: number): string {
  return `${id}#e${entity + 1}`;
}

function entityRecords(claimed: Claimed): EntityRecord[] {
  const mentionsOf: Mention[][] = claimed.entities.map(() => []);
  for (const mention of claimed.mentions) mentionsOf[mention.entity]?.push(mention);
  const kept = keepEntities(claimed);
  const records = claimed.entities.map(
    ({ kind, name, aliases }, i): EntityRecord => ({
      record: "entity",
      document: claimed.id,
      id: entityId(claimed, i),
      kind,
      name,
      aliases,
      mentions: (mentionsOf[i] ?? []).map(({ start, end, text, form, rule }) => ({
        start,
        end,
        text,
        form,
        rule,
      })),
    }),
  );
  return records.filter((_, i) => kept.has(i));
}

function mentionAt({ mentions }: Claimed, index: number): Mention {
  const mention = mentions[index];
  if (!mention) throw new RangeError(`no mention ${index} among ${mentions.length}`);
  return mention;
}

function claimRecord(claimed: Claimed, claim: Claim, i: number): ClaimRecord {
  const source = mentionAt(claimed, claim.source);
  const target = mentionAt(claimed, claim.target);
  const by = claim.by === null ? null : mentionAt(claimed, claim.by);
  return {
    record: "claim",
    document: claimed.id,
    id: `${claimed.id}#c${i + 1}`,
    source: entityId(claimed, source.entity),
    relation: claim.relation,
    target: entityId(claimed, target.entity),
    event: classOf(claim.relation),
    tone: toneOf(claim.relation),
    status: claim.status,
    negated: claim.negated,
    by: by && entityId(claimed, by.entity),
    sourceSpan: { start: source.start, end: source.end },
    targetSpan: { start: target.start, end: target.end },
    bySpan: by && { start: by.start, end: by.end },
    condition: claim.condition,
    trigger: claim.trigger,
    evidence: claim.evidence,
    rule: claim.rule,
    confidence: claim.confidence,
  };
}

function statementRecord(claimed: Claimed, statement: Statement, i: number): StatementRecord {
  const { speaker, cue, content, form } = statement;
  return {
    record: "statement",
    document: claimed.id,
    id: `${claimed.id}#s${i + 1}`,
    speaker: speaker === null ? null : entityId(claimed, mentionAt(claimed, speaker).entity),
    cue,
    content,
    form,
  };
}

function issueRecords({ id, issues }: Claimed): IssueRecord[] {
  return issues.map(({ code, message }) => ({ record: "issue", document: id, code, message }));
}
