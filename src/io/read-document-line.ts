import { type EntityKind, entityKinds } from "../ontology/ontology.ts";
import type { InputDocument, KnownMention } from "../text/document.ts";
import { isIsoDate } from "./published-date.ts";

/** The document of one NDJSON line. Throws one sentence that says what is wrong with it. */
export function readDocumentLine(line: string): InputDocument {
  const value = parse(line);
  if (!isObject(value)) throw new Error("is no JSON object");
  const { id, text } = value;
  if (typeof id !== "string" || id === "") throw new Error('needs an "id" that is a string');
  if (typeof text !== "string") throw new Error('needs a "text" that is a string');
  return {
    id,
    text,
    title: optionalString(value, "title"),
    published: optionalDate(value),
    url: optionalString(value, "url"),
    mentions: readMentions(value.mentions),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error("is not JSON", { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function optionalString(value: Record<string, unknown>, key: string): string | null {
  const field = value[key] ?? null;
  if (field !== null && typeof field !== "string")
    throw new Error(`has a "${key}" that is no string`);
  return field;
}

function optionalDate(value: Record<string, unknown>): string | null {
  const date = optionalString(value, "published");
  if (date !== null && !isIsoDate(date))
    throw new Error('has a "published" that is no ISO date, such as 2024-09-30');
  return date;
}

function readMentions(value: unknown): readonly KnownMention[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error('has "mentions" that are no list');
  return value.map(readMention);
}

function readMention(value: unknown): KnownMention {
  if (!isObject(value) || !isOffset(value.start) || !isOffset(value.end))
    throw new Error('has a mention without "start" and "end"');
  const { start, end, kind } = value;
  if (kind === undefined || kind === null) return { start, end };
  if (!isKind(kind))
    throw new Error(`has a mention of a kind that is none of ${entityKinds.join(", ")}`);
  return { start, end, kind };
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isKind(value: unknown): value is EntityKind {
  return entityKinds.some((kind) => kind === value);
}
