import type { Quote, Span } from "../../src/core/span.ts";
import type {
  ClaimData,
  DocumentData,
  EdgeData,
  GraphData,
  MentionData,
  NodeData,
} from "../../src/graph/graph-data.ts";
import {
  classOf,
  type EntityKind,
  polarityOf,
  type Relation,
  type Status,
  toneOf,
} from "../../src/ontology/ontology.ts";

/** One claim of a story: `[source, relation, target, evidence, source words, trigger, target words]`. */
export interface Told {
  readonly source: string;
  readonly relation: Relation;
  readonly target: string;
  readonly evidence: string;
  readonly words: readonly [string, string, string];
  readonly status?: Status;
  readonly negated?: boolean;
  readonly by?: readonly [string, string];
  readonly condition?: string;
}

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly text: string;
  readonly told: readonly Told[];
}

/** Name, kind, and the words that mention it. */
export type Cast = readonly (readonly [string, EntityKind, ...string[]])[];

function locate(text: string, words: string, within: Span): Quote {
  const start = text.indexOf(words, within.start);
  if (start < 0 || start + words.length > within.end) throw new Error(`“${words}” is not there`);
  return { start, end: start + words.length, text: words };
}

const spanOf = ({ start, end }: Quote): Span => ({ start, end });

function claimOf(story: Story, told: Told, number: number): ClaimData {
  const evidence = locate(story.text, told.evidence, { start: 0, end: story.text.length });
  const [source, trigger, target] = told.words;
  return {
    id: `${story.id}#c${number}`,
    document: story.id,
    status: told.status ?? "actual",
    negated: told.negated ?? false,
    by: told.by?.[0] ?? null,
    sourceSpan: spanOf(locate(story.text, source, evidence)),
    targetSpan: spanOf(locate(story.text, target, evidence)),
    bySpan: told.by ? spanOf(locate(story.text, told.by[1], evidence)) : null,
    condition: told.condition ? locate(story.text, told.condition, evidence) : null,
    trigger: locate(story.text, trigger, evidence),
    evidence,
    rule: "active-verb",
    confidence: 0.9,
  };
}

function mentionsOf(story: Story, cast: Cast): MentionData[] {
  const names = cast
    .flatMap(([node, , ...aliases]) => [node, ...aliases].map((words) => ({ node, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const found: MentionData[] = [];
  for (const { node, words } of names) {
    let start = story.text.indexOf(words);
    for (; start >= 0; start = story.text.indexOf(words, start + 1)) {
      const end = start + words.length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ node, start, end, form: "name", rule: "name" });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function documentOf(story: Story, cast: Cast): DocumentData {
  const { id, title, published, text } = story;
  return {
    id,
    title,
    published,
    url: null,
    text,
    sha256: "0".repeat(64),
    mentions: mentionsOf(story, cast),
    statements: [],
  };
}

function edgesOf(stories: readonly Story[]): EdgeData[] {
  const groups = new Map<string, { told: Told; claims: ClaimData[]; dates: string[] }>();
  for (const story of stories) {
    story.told.forEach((told, i) => {
      const key = `${told.source}>${told.relation}>${told.target}`;
      const group = groups.get(key) ?? { told, claims: [], dates: [] };
      groups.set(key, group);
      group.claims.push(claimOf(story, told, i + 1));
      if (story.published) group.dates.push(story.published);
    });
  }
  return [...groups].map(([key, { told, claims, dates }]) => ({
    key,
    source: told.source,
    target: told.target,
    attributes: {
      label: told.relation.toLowerCase().replaceAll("_", " "),
      relation: told.relation,
      event: classOf(told.relation),
      tone: toneOf(told.relation),
      polarity: polarityOf(told.relation),
      weight: claims.length,
      negated: claims.filter((claim) => claim.negated).length,
      statuses: [...new Set(claims.map((claim) => claim.status))].sort(),
      firstSeen: dates.sort()[0] ?? null,
      lastSeen: dates.at(-1) ?? null,
      claims,
    },
  }));
}

/** The graph of a few told stories, with every span found in their texts. */
export function graphOf(stories: readonly Story[], cast: Cast): GraphData {
  const documents = stories.map((story) => documentOf(story, cast));
  const mentions = documents.flatMap((document) => document.mentions);
  const nodes = cast.map(([key, kind, ...aliases], i): NodeData => {
    const count = mentions.filter((mention) => mention.node === key).length;
    const angle = (2 * Math.PI * i * 5) / cast.length;
    const radius = 40 + 60 * ((i * 7) % 3);
    return {
      key,
      attributes: {
        label: key,
        kind,
        aliases,
        mentions: count,
        merges: [],
        x: radius * Math.cos(angle),
        y: radius * Math.sin(angle),
        size: 6 + count,
      },
    };
  });
  return {
    attributes: { format: "dramatis-graph/1", documents },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes,
    edges: edgesOf(stories),
  };
}
