import type { EntityKind } from "../../src/ontology/ontology.ts";
import { findGroups } from "../model/measure.ts";
import type { Network } from "../model/network.ts";
import type { Visible } from "../state/visible.ts";
import { dark, light, type Palette } from "./palette.ts";

const groupHues: readonly EntityKind[] = [
  "state",
  "person",
  "organization",
  "group",
  "policy",
  "event",
];

/** The palette of the theme that the page is in. */
export const currentPalette = (): Palette =>
  document.documentElement.dataset.theme === "dark" ? dark : light;

/** A colour for each node by its group; the small groups beyond the colours share one. */
export function colorGroups(network: Network, visible: Visible): string[] {
  const { of } = findGroups(network, visible);
  const palette = currentPalette();
  return network.nodes.map((_, node) => {
    const hue = groupHues[of.get(node) ?? groupHues.length];
    return hue ? palette.kinds[hue] : palette.muted;
  });
}
