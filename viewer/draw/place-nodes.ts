import { isLoner, type Network } from "../model/network.ts";
import { chooseSides, guessSides } from "./choose-sides.ts";
import { parkIsolated } from "./park-isolated.ts";
import type { Label, Places } from "./places.ts";
import { separate } from "./separate.ts";
import { textWidth, wrapLabel } from "./text-width.ts";

/** The largest graph whose labels are all kept apart. */
const readable = 160;

/** The largest graph whose nodes are kept off each other. */
const spaced = 700;

function radiusOf(mentions: number, most: number, roomy: boolean): number {
  const share = Math.sqrt(mentions / Math.max(1, most));
  return roomy ? 7 + 16 * share : 3 + 12 * share;
}

function labelOf(text: string, radius: number, roomy: boolean): Label {
  const large = radius > 14;
  const size = large ? 14.5 : 12.5;
  const weight = large ? 600 : 500;
  const lines = roomy ? wrapLabel(text, 20, 3) : wrapLabel(text, 18, 2);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  return { lines, size, weight, width, height: lines.length * size * 1.18 };
}

/** Scale the positions of the graph to pixels: wider than high, as screens are. */
function scale(network: Network, members: readonly number[], places: Places): void {
  const xs = members.map((node) => network.nodes[node]?.attributes.x ?? 0);
  const ys = members.map((node) => network.nodes[node]?.attributes.y ?? 0);
  const span = (values: readonly number[]): [number, number] => {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return [low, Math.max(1e-9, high - low)];
  };
  const [left, width] = span(xs);
  const [bottom, height] = span(ys);
  const room = places.roomy ? 122 : 60;
  const wanted = room * Math.sqrt(members.length) * 1.25;
  const tall = wanted / 1.5;
  const fit = Math.min(wanted / width, tall / height);
  const stretch = (by: number): number => Math.min(Math.max(by, fit), fit * 1.7);
  const byX = stretch(wanted / width);
  const byY = stretch(tall / height);
  members.forEach((node, i) => {
    places.x[node] = ((xs[i] ?? 0) - left - width / 2) * byX;
    places.y[node] = -((ys[i] ?? 0) - bottom - height / 2) * byY;
  });
}

/** Place the nodes of a graph: its own layout scaled to the screen, and in a small graph room for every label. */
export function placeNodes(network: Network): Places {
  const { nodes } = network;
  const all = nodes.map((_, i) => i);
  const alone = all.filter((node) => isLoner(network, node));
  const tied = alone.length === all.length ? [] : all.filter((node) => !isLoner(network, node));
  const roomy = Math.max(tied.length, alone.length / 2) <= readable;
  let most = 1;
  for (const node of nodes) most = Math.max(most, node.attributes.mentions);
  const radius = Float64Array.from(nodes, (node) =>
    radiusOf(node.attributes.mentions, most, roomy),
  );
  const labels = new Map<number, Label>();
  const places: Places = {
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    radius,
    label: (node) => {
      const made = labels.get(node);
      const data = nodes[node];
      if (made || !data) return made;
      const label = labelOf(data.attributes.label, radius[node] ?? 0, roomy);
      labels.set(node, label);
      return label;
    },
    sides: [],
    roomy,
  };
  scale(network, tied, places);
  if (roomy) guessSides(network, tied, places);
  if (all.length <= spaced) separate(network, tied, places);
  if (roomy) chooseSides(network, tied, places);
  parkIsolated(tied, alone, places);
  return places;
}
