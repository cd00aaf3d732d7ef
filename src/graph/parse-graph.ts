import { entityKinds, isRelation } from "../ontology/ontology.ts";
import type { GraphData } from "./graph-data.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isFlag: Check = (value) => typeof value === "boolean";
const isList: Check = (value) => Array.isArray(value);
const isTextOrNull: Check = (value) => value === null || isText(value);

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isSpan: Check = (value) => isFields(value) && isNumber(value.start) && isNumber(value.end);
const isQuote: Check = (value) => isFields(value) && isSpan(value) && isText(value.text);

/** Every field that a part must have, and what it must be. */
type Shape = Readonly<Record<string, Check>>;

const nodeShape: Shape = {
  label: isText,
  kind: (value) => entityKinds.some((kind) => kind === value),
  aliases: isList,
  mentions: isNumber,
  merges: isList,
  x: isNumber,
  y: isNumber,
  size: isNumber,
};
const edgeShape: Shape = {
  label: isText,
  relation: (value) => typeof value === "string" && isRelation(value),
  tone: isNumber,
  polarity: isText,
  weight: isNumber,
  negated: isNumber,
  statuses: isList,
  firstSeen: isTextOrNull,
  lastSeen: isTextOrNull,
  claims: isList,
};
const claimShape: Shape = {
  id: isText,
  document: isText,
  status: isText,
  negated: isFlag,
  by: isTextOrNull,
  sourceSpan: isSpan,
  targetSpan: isSpan,
  trigger: isQuote,
  evidence: isQuote,
  rule: isText,
  confidence: isNumber,
};
const documentShape: Shape = {
  id: isText,
  title: isTextOrNull,
  published: isTextOrNull,
  url: isTextOrNull,
  text: isText,
  sha256: isText,
  mentions: isList,
  statements: isList,
};

const mentionShape: Shape = { node: isText, start: isNumber, end: isNumber, form: isText };
const statementShape: Shape = {
  id: isText,
  speaker: isTextOrNull,
  cue: isQuote,
  content: isQuote,
  form: isText,
};

/** A graph from what JSON.parse gave. Throws a sentence that names the first part that is not as it should be. */
export function parseGraph(value: unknown): GraphData {
  if (!(isFields(value) && isFields(value.attributes))) throw new Error("it is no graph");
  checkFormat(value.attributes.format);
  for (const [i, document] of listOf(value.attributes, "documents").entries())
    checkDocument(document, `document ${i + 1}`);
  const keys = new Set(listOf(value, "nodes").map((node, i) => checkNode(node, `node ${i + 1}`)));
  for (const [i, edge] of listOf(value, "edges").entries()) checkEdge(edge, keys, `edge ${i + 1}`);
  const graph = value as unknown as GraphData;
  checkReferences(graph);
  return graph;
}

const format = "dramatis-graph/1";

function checkFormat(given: unknown): void {
  if (given === format) return;
  if (typeof given === "string" && /^dramatis-graph\/\d+$/u.test(given))
    throw new Error(`it is a ${given}, of a newer Dramatis; this one reads ${format}`);
  throw new Error(`it is no graph of Dramatis ("format" is not "${format}")`);
}

function listOf(fields: Fields, name: string): readonly unknown[] {
  const list = fields[name];
  if (!Array.isArray(list)) throw new Error(`its "${name}" is no list`);
  return list;
}

function fieldsOf(value: unknown, where: string): Fields {
  if (!isFields(value)) throw new Error(`${where} is no object`);
  return value;
}

function checkShape(value: unknown, shape: Shape, where: string): Fields {
  const fields = fieldsOf(value, where);
  for (const [name, check] of Object.entries(shape))
    if (!check(fields[name])) throw new Error(`"${name}" of ${where} is missing or wrong`);
  return fields;
}

function checkDocument(value: unknown, where: string): void {
  const document = checkShape(value, documentShape, where);
  for (const [i, mention] of listOf(document, "mentions").entries())
    checkShape(mention, mentionShape, `mention ${i + 1} of ${where}`);
  for (const [i, statement] of listOf(document, "statements").entries())
    checkShape(statement, statementShape, `statement ${i + 1} of ${where}`);
}

/** What is named must be there: a claim without its document could not show its evidence. */
function checkReferences({ attributes, nodes, edges }: GraphData): void {
  const documents = new Set(attributes.documents.map(({ id }) => id));
  const keys = new Set(nodes.map(({ key }) => key));
  const checkKey = (key: string | null, where: string): void => {
    if (key !== null && !keys.has(key)) throw new Error(`${where} names ${key}, which is no node`);
  };
  for (const { id, mentions, statements } of attributes.documents) {
    for (const { node } of mentions) checkKey(node, `a mention of ${id}`);
    for (const { speaker } of statements) checkKey(speaker, `a statement of ${id}`);
  }
  const claims = edges.flatMap((edge) => edge.attributes.claims);
  checkUnique(
    "documents",
    attributes.documents.map(({ id }) => id),
  );
  checkUnique(
    "nodes",
    nodes.map(({ key }) => key),
  );
  checkUnique(
    "edges",
    edges.map(({ key }) => key),
  );
  checkUnique(
    "claims",
    claims.map(({ id }) => id),
  );
  for (const { id, document, by } of claims) {
    checkKey(by, `the claim ${id}`);
    if (!documents.has(document))
      throw new Error(`the claim ${id} names the document ${document}, which is not there`);
  }
}

function checkUnique(what: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error(`two of its ${what} have the id ${id}`);
    seen.add(id);
  }
}

function checkNode(value: unknown, where: string): string {
  const { key, attributes } = fieldsOf(value, where);
  if (typeof key !== "string") throw new Error(`"key" of ${where} is missing or wrong`);
  checkShape(attributes, nodeShape, where);
  return key;
}

function checkEdge(value: unknown, keys: ReadonlySet<string>, where: string): void {
  const { key, source, target, attributes } = fieldsOf(value, where);
  if (typeof key !== "string") throw new Error(`"key" of ${where} is missing or wrong`);
  for (const end of [source, target])
    if (!(typeof end === "string" && keys.has(end)))
      throw new Error(`${where} ends at ${String(end)}, which is no node`);
  const fields = checkShape(attributes, edgeShape, where);
  for (const [i, claim] of listOf(fields, "claims").entries())
    checkShape(claim, claimShape, `claim ${i + 1} of ${where}`);
}
