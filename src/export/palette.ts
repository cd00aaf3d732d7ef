import type { EntityKind, Polarity } from "../ontology/ontology.ts";

/** Colours of nodes by kind, as the page draws them on a light ground. */
export const kindColours: Readonly<Record<EntityKind, string>> = {
  person: "#df5e90",
  state: "#1a3f73",
  government: "#1a3f73",
  organization: "#138572",
  group: "#a27c21",
  policy: "#8f4cb4",
  issue: "#8f4cb4",
  event: "#534c46",
  place: "#534c46",
};

/** Colours of edges: told apart by colour-blind readers too. */
export const polarityColours: Readonly<Record<Polarity, string>> = {
  hostile: "#b93a0e",
  cooperative: "#1273b8",
  neutral: "#85898f",
};
