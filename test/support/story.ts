import type { Quote, Span } from "../../src/core/span.ts";
import { stableId } from "../../src/core/stable-id.ts";
import type { Entity } from "../../src/entity/entity.ts";
import {
  classOf,
  type EntityKind,
  type Relation,
  type Status,
  toneOf,
} from "../../src/ontology/ontology.ts";
import type {
  ClaimRecord,
  EntityRecord,
  GraphRecord,
  MentionRecord,
} from "../../src/record/record.ts";

/** One claim of a story: `{s}`, `{t}` and `{b}` stand for source, target and speaker, `[…]` marks the trigger, `(…)` the condition. */
export interface Line {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly sentence: string;
  readonly by?: string;
  readonly status?: Status;
  readonly negated?: boolean;
}

export interface StoryDocument {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly url?: string;
  readonly lines: readonly Line[];
}

/** Who is in a story: names and what they are. */
export type Cast = Readonly<Record<string, EntityKind>>;

/** The records of an invented story, as extraction would give them. */
export function storyRecords(cast: Cast, documents: readonly StoryDocument[]): GraphRecord[] {
  return documents.flatMap((document) => documentRecords(cast, document));
}

/** The entities of a story: names that are equal are one. */
export function storyEntities(records: readonly GraphRecord[]): Entity[] {
  const byName = new Map<string, Entity>();
  for (const record of records) {
    if (record.record !== "entity") continue;
    const { kind, name, aliases } = record;
    const id = `${kind}:${name.toLowerCase()}`;
    const merges = [...(byName.get(id)?.merges ?? []), { record: record.id, rule: "same-name" }];
    byName.set(id, { id, kind, name, aliases, merges });
  }
  return [...byName.values()];
}

interface Place {
  readonly quote: Quote;
  readonly role: string;
}

/** The sentence in words, with the places of its parts from `offset` on. */
function speak(line: Line, offset: number): { text: string; places: Place[] } {
  const names: Readonly<Record<string, string>> = {
    s: line.source,
    t: line.target,
    b: line.by ?? "",
  };
  let text = "";
  const places: Place[] = [];
  for (const [part, name, trigger, condition] of line.sentence.matchAll(
    /\{([stb])\}|\[([^\]]*)\]|\(([^)]*)\)|[^{[(]+/g,
  )) {
    const words = (name && names[name]) ?? trigger ?? condition ?? part;
    const start = offset + text.length;
    const role = name ?? (trigger && "trigger") ?? (condition && "condition") ?? "words";
    places.push({ role, quote: { start, end: start + words.length, text: words } });
    text += words;
  }
  return { text, places };
}

type Mentions = Map<string, MentionRecord[]>;

function noteMentions(mentions: Mentions, line: Line, places: readonly Place[]): void {
  const names: Readonly<Record<string, string | undefined>> = {
    s: line.source,
    t: line.target,
    b: line.by,
  };
  for (const { role, quote } of places) {
    const name = names[role];
    if (name !== undefined)
      mentions.set(name, [
        ...(mentions.get(name) ?? []),
        { ...quote, form: "name", rule: "same-name" },
      ]);
  }
}

const entityId = (document: string, name: string): string => `${document}#${stableId(name)}`;

/** Everything of a claim but its number. */
function claimOf(line: Line, document: string, places: readonly Place[]): Omit<ClaimRecord, "id"> {
  const find = (role: string): Quote | null =>
    places.find((place) => place.role === role)?.quote ?? null;
  const start = places[0]?.quote.start ?? 0;
  const evidence = {
    start,
    end: places.at(-1)?.quote.end ?? start,
    text: places.map(({ quote }) => quote.text).join(""),
  };
  const span = (role: string): Span => {
    const place = find(role) ?? evidence;
    return { start: place.start, end: place.end };
  };
  return {
    record: "claim",
    document,
    source: entityId(document, line.source),
    relation: line.relation,
    target: entityId(document, line.target),
    event: classOf(line.relation),
    tone: toneOf(line.relation),
    status: line.status ?? "actual",
    negated: line.negated ?? false,
    by: line.by === undefined ? null : entityId(document, line.by),
    sourceSpan: span("s"),
    targetSpan: span("t"),
    bySpan: line.by === undefined ? null : span("b"),
    condition: find("condition"),
    trigger: find("trigger") ?? evidence,
    evidence,
    rule: "active-verb",
    confidence: 0.75,
  };
}

function documentRecords(cast: Cast, document: StoryDocument): GraphRecord[] {
  const { id, title, published, url = null, lines } = document;
  const parts: string[] = [];
  const claims: ClaimRecord[] = [];
  const mentions: Mentions = new Map();
  let offset = 0;
  for (const [i, line] of lines.entries()) {
    const { text, places } = speak(line, offset);
    noteMentions(mentions, line, places);
    claims.push({ ...claimOf(line, id, places), id: `${id}#c${i + 1}` });
    parts.push(text);
    offset += text.length + 1;
  }
  const text = parts.join("\n");
  const entities = [...mentions].map(
    ([name, places]): EntityRecord => ({
      record: "entity",
      document: id,
      id: entityId(id, name),
      kind: cast[name] ?? "group",
      name,
      aliases: [],
      mentions: places,
    }),
  );
  return [
    { record: "document", document: id, title, published, url, text, sha256: stableId(text) },
    ...entities,
    ...claims,
    ...statements(claims),
  ];
}

/** What somebody is said to have said is a statement too. */
function statements(claims: readonly ClaimRecord[]): GraphRecord[] {
  return claims.flatMap(({ by, document, evidence, trigger }, i) =>
    by === null
      ? []
      : [
          {
            record: "statement",
            document,
            id: `${document}#s${i + 1}`,
            speaker: by,
            cue: trigger,
            content: evidence,
            form: "indirect",
          } as const,
        ],
  );
}
