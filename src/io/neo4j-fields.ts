/** What Neo4j keeps of a node or relationship, by the names of its properties. */
export type Fields = Readonly<Record<string, unknown>>;

/** A property as text; "" where there is none. */
export function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A date as it was given: Neo4j's own date prints as its ISO text. */
function dateText(fields: Fields, name: string): string | null {
  const value = fields[`${name}Text`] ?? fields[name];
  return value === null || value === undefined ? null : String(value);
}

function span(fields: Fields, name: string): unknown {
  const [start, end] = [fields[`${name}Start`], fields[`${name}End`]];
  return start === null || start === undefined ? null : { start, end };
}

function quote(fields: Fields, name: string): unknown {
  const words = fields[name];
  if (words === null || words === undefined) return null;
  return { start: fields[`${name}Start`], end: fields[`${name}End`], text: words };
}

/** A document without what it mentions and reports. */
export function readDocument(fields: Fields): object {
  const { id, title = null, url = null, text: words, sha256 } = fields;
  return { id, title, published: dateText(fields, "published"), url, text: words, sha256 };
}

/** The places where a document mentions one node. */
export function readMentions({ node, starts, ends, forms, rules }: Fields): object[] {
  return list(starts).map((start, i) => ({
    node,
    start,
    end: list(ends)[i],
    form: text(list(forms)[i]),
    rule: text(list(rules)[i]),
  }));
}

/** A statement of a document. */
export function readStatement(fields: Fields): object {
  const { id, speaker = null, content, start, end, form } = fields;
  return { id, speaker, cue: quote(fields, "cue"), content: { start, end, text: content }, form };
}

/** A node. */
export function readNode({ id, name, kind, ...fields }: Fields): unknown {
  const rules = list(fields.mergeRules);
  return {
    key: id,
    attributes: {
      label: name,
      kind,
      aliases: list(fields.aliases),
      mentions: fields.mentions,
      merges: list(fields.mergeRecords).map((record, i) => ({ record, rule: text(rules[i]) })),
      x: fields.x,
      y: fields.y,
      size: fields.size,
    },
  };
}

/** An edge with its claims. */
export function readEdge(
  { id, source, target, ...fields }: Fields,
  claims: readonly object[],
): object {
  const { label, relation, event = null, tone, polarity, weight, negatedClaims } = fields;
  return {
    key: id,
    source,
    target,
    attributes: {
      label,
      relation,
      event,
      tone,
      polarity,
      weight,
      negated: negatedClaims,
      statuses: list(fields.statuses),
      firstSeen: dateText(fields, "firstSeen"),
      lastSeen: dateText(fields, "lastSeen"),
      claims,
    },
  };
}

/** A claim of an edge. */
export function readClaim(fields: Fields): object {
  const {
    id,
    document,
    status,
    negated,
    by = null,
    evidence,
    start,
    end,
    rule,
    confidence,
  } = fields;
  return {
    id,
    document,
    status,
    negated,
    by,
    sourceSpan: span(fields, "source"),
    targetSpan: span(fields, "target"),
    bySpan: span(fields, "by"),
    condition: quote(fields, "condition"),
    trigger: quote(fields, "trigger"),
    evidence: { start, end, text: evidence },
    rule,
    confidence,
  };
}
