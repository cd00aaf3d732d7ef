import type { Quote, Span } from "../core/span.ts";
import type { Merge } from "../entity/entity.ts";
import type { MentionForm } from "../mention/mention.ts";
import type { EntityKind, EventClass, Polarity, Relation, Status } from "../ontology/ontology.ts";

/** A claim as an edge carries it; ids are those of nodes. */
export interface ClaimData {
  readonly id: string;
  readonly document: string;
  readonly status: Status;
  readonly negated: boolean;
  readonly by: string | null;
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
export interface StatementData {
  readonly id: string;
  /** Id of a node. */
  readonly speaker: string | null;
  readonly cue: Quote;
  readonly content: Quote;
  readonly form: "direct" | "indirect" | "mixed";
}

/** Where a document mentions a node. */
export interface MentionData extends Span {
  readonly node: string;
  readonly form: MentionForm;
  readonly rule: string;
}

/** A document with all that is needed to show the evidence. */
export interface DocumentData {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly sha256: string;
  readonly mentions: readonly MentionData[];
  readonly statements: readonly StatementData[];
}

/** What is known of an entity, and where it is drawn. */
export interface NodeAttributes {
  readonly label: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** Number of mentions in all documents. */
  readonly mentions: number;
  readonly merges: readonly Merge[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A relation between two entities, summed up from the claims that say so. */
export interface EdgeAttributes {
  readonly label: string;
  readonly relation: Relation;
  readonly event: EventClass | null;
  readonly tone: number;
  readonly polarity: Polarity;
  /** Number of claims. */
  readonly weight: number;
  /** Number of claims that the text denies. */
  readonly negated: number;
  readonly statuses: readonly Status[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly claims: readonly ClaimData[];
}

/** An entity of the graph. */
export interface NodeData {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** A relation of the graph, from the node that acts to the one concerned. */
export interface EdgeData {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** The graph in graphology's serialization; nodes, edges and keys are sorted, so equal graphs are equal bytes. */
export interface GraphData {
  readonly attributes: {
    readonly format: "dramatis-graph/1";
    readonly documents: readonly DocumentData[];
  };
  readonly options: {
    readonly type: "directed";
    readonly multi: true;
    readonly allowSelfLoops: true;
  };
  readonly nodes: readonly NodeData[];
  readonly edges: readonly EdgeData[];
}
