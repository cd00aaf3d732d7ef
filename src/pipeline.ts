import type { Claimed } from "./claim/claim.ts";
import { extractClaims } from "./claim/extract-claims.ts";
import { resolveEntities } from "./entity/resolve-entities.ts";
import { assembleGraph } from "./graph/assemble-graph.ts";
import type { GraphData } from "./graph/graph-data.ts";
import type { Language } from "./language.ts";
import { findMentions } from "./mention/find-mentions.ts";
import type { GraphRecord } from "./record/record.ts";
import { toRecords } from "./record/to-records.ts";
import { parseDocument } from "./syntax/parse-document.ts";
import type { InputDocument } from "./text/document.ts";
import { readDocument } from "./text/read-document.ts";

/** Everything that is found in one document: syntax, mentions, claims, statements. */
export function analyzeDocument(input: InputDocument, language: Language): Claimed {
  const document = readDocument(input);
  const parsed = parseDocument(document, language.model);
  const mentioned = findMentions(parsed, language.lexicon);
  return extractClaims(mentioned, language.lexicon);
}

/** The records of one document: pure and synchronous, the same for the same input. */
export function extract(input: InputDocument, language: Language): GraphRecord[] {
  return toRecords(analyzeDocument(input, language));
}

/** The graph of the records of any number of documents; their order does not matter. */
export function buildGraph(records: readonly GraphRecord[]): GraphData {
  const entities = records.filter((record) => record.record === "entity");
  return assembleGraph(records, resolveEntities(entities));
}
