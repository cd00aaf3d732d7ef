import { assembleGraph } from "../../src/graph/assemble-graph.ts";
import type { GraphData } from "../../src/graph/graph-data.ts";
import type { GraphRecord } from "../../src/record/record.ts";
import { type Cast, type Line, type StoryDocument, storyEntities, storyRecords } from "./story.ts";

const fox = "Ana “the Fox” O'Brien";
const script = "</script><script>alert(1)</script> League";
const image = "<img src=x onerror=alert(2)> Front";
const formula = "=cmd|'/c calc'!A1 Group";
const bank = "Bänk & Söhne `DROP` \\ 🏦";
const party = "حزب النور";

const cast: Cast = {
  Norland: "state",
  Veskia: "state",
  Ostmark: "state",
  [fox]: "person",
  "Ivo Tal": "person",
  [script]: "organization",
  [image]: "organization",
  [formula]: "group",
  [bank]: "organization",
  [party]: "organization",
  "25% Steel Tariff": "policy",
  "Dam Treaty\u2028]]>": "policy",
  "River Summit": "event",
};
const [tariff, treaty] = ["25% Steel Tariff", "Dam Treaty\u2028]]>"];

type Row = readonly [string, Line["relation"], string, string, Partial<Line>?];

const line = ([source, relation, target, sentence, rest]: Row): Line => ({
  source,
  relation,
  target,
  sentence,
  ...rest,
});

const first: readonly Row[] = [
  [
    "Norland",
    "THREATENS",
    "Veskia",
    "{s} [threatens] {t} with sanctions (if the dam is closed).",
    { status: "conditional" },
  ],
  ["Norland", "PROPOSES", tariff, "{s} [announced] the {t} on Monday.", { status: "planned" }],
  [tariff, "TARGETS", "Veskia", "The {s} is [aimed] at {t}."],
  [fox, "LEADS", "Norland", "{s} has [led] {t} since March."],
  [fox, "CRITICIZES", "Ivo Tal", "{s} [called] {t} a coward."],
  ["Ivo Tal", "LEADS", "Veskia", "{s} [heads] {t}."],
  ["Ivo Tal", "OPPOSES", tariff, "{s} [rejected] the {t}."],
  [
    "Veskia",
    "THREATENS",
    "Norland",
    "{s} [warned] {t} of a blockade (unless the tariff falls).",
    { status: "conditional", by: "Ivo Tal" },
  ],
  [script, "SUPPORTS", tariff, "{s} [backs] the {t}."],
  [image, "PROTESTS", "Norland", "{s} [marched] against {t}."],
  [formula, "ACCUSES", fox, "{s} [accused] {t} of theft."],
];
const second: readonly Row[] = [
  ["Norland", "CONSULTS", "Ostmark", "{s} [met] {t} at the lake."],
  ["Ostmark", "CONSULTS", "Norland", "{s} [held talks] with {t} again."],
  ["Ostmark", "SUPPORTS", "Veskia", "{s} [stands] behind {t}."],
  ["Ostmark", "OPPOSES", "Veskia", "{s} does not [resist] {t}.", { negated: true }],
  [bank, "AIDS", "Veskia", "{s} [lent] {t} two billion."],
  [party, "MEMBER_OF", "Ostmark", "{s} [sits] in the government of {t}."],
  [party, "OPPOSES", treaty, "{s} [voted] against the {t}."],
  ["Veskia", "AGREES_WITH", "Ostmark", "{s} and {t} [signed].", { status: "past" }],
  ["Veskia", "IMPLEMENTS", treaty, "{s} [enacted] the {t}."],
  [image, "SUPPORTS", treaty, "{s} [praised] the {t}."],
];
const third: readonly Row[] = [
  ["Norland", "THREATENS", "Veskia", "Again {s} [threatened] {t}, {b} said.", { by: fox }],
  [
    "Norland",
    "SUPPORTS",
    "Veskia",
    "{s} [supports] {t}, says {b}.",
    { by: "Ivo Tal", status: "possible" },
  ],
  [fox, "HAS_ROLE_IN", "River Summit", "{s} [hosts] the {t}."],
  ["Ivo Tal", "HAS_ROLE_IN", "River Summit", "{s} [speaks] at the {t}."],
  [script, "RIVAL_OF", image, "{s} is the [rival] of {t}."],
  [bank, "CRITICIZES", bank, "{s} [blamed] itself, {t}."],
  [formula, "SANCTIONS", bank, "{s} [froze] the money of {t}."],
];

const documents: readonly StoryDocument[] = [
  {
    id: "dam-1",
    title: "Norland threatens <b>Veskia</b>",
    published: "2031-02-03",
    url: "https://news.example/1?a=1&b=2",
    lines: first.map(line),
  },
  { id: "dam-2", title: null, published: "2031-02-05T08:30:00Z", lines: second.map(line) },
  { id: "dam-3", title: 'Again "Norland"', published: null, lines: third.map(line) },
];

/** The graph of a story's records. */
export function graphOf(records: readonly GraphRecord[]): GraphData {
  return assembleGraph(records, storyEntities(records));
}

/** Records of three invented articles, with names that try to break out of every format. */
export const sampleRecords: readonly GraphRecord[] = storyRecords(cast, documents);

/** A graph of 13 invented actors and policies and 26 edges, with names that try to break out of every format. */
export const sampleGraph: GraphData = graphOf(sampleRecords);
