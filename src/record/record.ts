import type { Quote, Span } from "../core/span.ts";
import type { MentionForm } from "../mention/mention.ts";
import type { EntityKind, EventClass, Relation, Status } from "../ontology/ontology.ts";

/** A document with its text, on which all offsets of its other records rest. */
export interface DocumentRecord {
  readonly record: "document";
  readonly document: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly sha256: string;
}

/** The words that mention an entity, and the rule that ties them to it. */
export interface MentionRecord extends Quote {
  readonly form: MentionForm;
  readonly rule: string;
}

/** Who or what a document speaks of. */
export interface EntityRecord {
  readonly record: "entity";
  readonly document: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

/** Who does what to whom, as a document says it. */
export interface ClaimRecord {
  readonly record: "claim";
  readonly document: string;
  readonly id: string;
  /** Ids of entity records of the same document. */
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly event: EventClass | null;
  /** Goldstein value of the relation. */
  readonly tone: number;
  readonly status: Status;
  readonly negated: boolean;
  readonly by: string | null;
  /** Where the words stand that name the source, the target and the speaker. */
  readonly sourceSpan: Span;
  readonly targetSpan: Span;
  readonly bySpan: Span | null;
  readonly condition: Quote | null;
  readonly trigger: Quote;
  readonly evidence: Quote;
  readonly rule: string;
  readonly confidence: number;
}

/** What a document has someone say, with the words that introduce it. */
export interface StatementRecord {
  readonly record: "statement";
  readonly document: string;
  readonly id: string;
  readonly speaker: string | null;
  readonly cue: Quote;
  readonly content: Quote;
  readonly form: "direct" | "indirect" | "mixed";
}

/** What was odd about a document. */
export interface IssueRecord {
  readonly record: "issue";
  readonly document: string;
  readonly code: string;
  readonly message: string;
}

/** One line of the interchange format between extraction and the graph. */
export type GraphRecord =
  | DocumentRecord
  | EntityRecord
  | ClaimRecord
  | StatementRecord
  | IssueRecord;
