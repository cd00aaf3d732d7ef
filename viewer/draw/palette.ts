import type { EntityKind, Polarity } from "../../src/ontology/ontology.ts";

/** The colours of a drawing. The kinds share six hues: a hollow shape is the kin of the full one. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly dim: string;
  readonly ring: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly edges: Readonly<Record<Polarity, string>>;
  /** Colours of the words on edges: of more contrast than the lines. */
  readonly words: Readonly<Record<Polarity, string>>;
}

/** Checked under simulated colour blindness: edges at least 19 dE2000 apart, kinds 13. */
export const light: Palette = {
  paper: "#fbfaf7",
  ink: "#1f2328",
  muted: "#5b626b",
  dim: "#e4e1da",
  ring: "#1f2328",
  kinds: {
    person: "#df5e90",
    state: "#1a3f73",
    government: "#1a3f73",
    organization: "#138572",
    group: "#a27c21",
    policy: "#8f4cb4",
    issue: "#8f4cb4",
    event: "#534c46",
    place: "#534c46",
  },
  edges: { hostile: "#b93a0e", cooperative: "#1273b8", neutral: "#85898f" },
  words: { hostile: "#a8330a", cooperative: "#0f66a5", neutral: "#5b626b" },
};

export const dark: Palette = {
  paper: "#14171c",
  ink: "#e8eaed",
  muted: "#9aa2ad",
  dim: "#2a2f37",
  ring: "#e8eaed",
  kinds: {
    person: "#d377a8",
    state: "#7ca0f8",
    government: "#7ca0f8",
    organization: "#5ee4ca",
    group: "#f5b653",
    policy: "#8c5fd6",
    issue: "#8c5fd6",
    event: "#ada595",
    place: "#ada595",
  },
  edges: { hostile: "#ff8a57", cooperative: "#5cb6f2", neutral: "#7d848e" },
  words: { hostile: "#ff8a57", cooperative: "#5cb6f2", neutral: "#9aa2ad" },
};

const hollowKinds: ReadonlySet<EntityKind> = new Set(["government", "issue", "place"]);

/** Whether a kind is drawn as an outline. */
export function isHollow(kind: EntityKind): boolean {
  return hollowKinds.has(kind);
}
