export type { Claimed } from "./claim/claim.ts";
export type { Entity } from "./entity/entity.ts";
export { writeGraphJson } from "./export/graph-json.ts";
export type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  MentionData,
  NodeData,
  StatementData,
} from "./graph/graph-data.ts";
export { fetchLanguage } from "./io/fetch-language.ts";
export { type Language, languageFiles, readLanguage } from "./language.ts";
export type { EntityKind, EventClass, Relation, Status } from "./ontology/ontology.ts";
export { analyzeDocument, buildGraph, extract } from "./pipeline.ts";
export type {
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  GraphRecord,
  IssueRecord,
  StatementRecord,
} from "./record/record.ts";
export type { InputDocument, KnownMention } from "./text/document.ts";
