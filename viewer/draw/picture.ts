import { actorKinds } from "../../src/ontology/ontology.ts";
import type { Network } from "../model/network.ts";
import { edgeVerb, isUnreal } from "../model/phrase.ts";
import { faded, gone, type Visible } from "../state/visible.ts";
import { type Curve, curveOf, fanOut } from "./curve.ts";
import type { Emphasis } from "./emphasis.ts";
import { isHollow, type Palette } from "./palette.ts";
import { placeLabels, placeVerbs, type Verb } from "./place-labels.ts";
import type { Places } from "./places.ts";

export interface DrawnNode {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly round: boolean;
  readonly hollow: boolean;
  readonly color: string;
  readonly dim: boolean;
  readonly ringed: boolean;
  /** Whether its label is drawn. */
  readonly labelled: boolean;
}

export interface DrawnEdge {
  readonly index: number;
  readonly ends: readonly [source: number, target: number];
  readonly curve: Curve;
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly denied: boolean;
  readonly dim: boolean;
  readonly strong: boolean;
}

/** Everything on the stage, ready to be drawn by any renderer. */
export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly verbs: readonly Verb[];
  readonly places: Places;
  readonly palette: Palette;
  /** What text is multiplied with so that it stays readable at the camera's scale. */
  readonly textScale: number;
}

export interface View {
  readonly network: Network;
  readonly places: Places;
  readonly visible: Visible;
  readonly emphasis: Emphasis | null;
  readonly palette: Palette;
  /** Scale of the camera, 1 at rest. */
  readonly zoom: number;
  /** Colours of the nodes' groups, where the reader asked for them. */
  readonly groupColors: readonly string[] | null;
}

/** Most edges of a focus that get their verb written. */
const mostVerbs = 60;

function widthOf(weight: number, roomy: boolean): number {
  return roomy ? 1.1 + 1.1 * Math.log2(1 + weight) : 0.5 + 0.5 * Math.log2(1 + weight);
}

function drawNodes(view: View, labelled: ReadonlySet<number>): DrawnNode[] {
  const { network, places, visible, emphasis, palette } = view;
  return network.nodes.flatMap(({ attributes }, index) => {
    const stand = visible.nodes[index] ?? gone;
    if (stand === gone) return [];
    const dim = stand === faded || (emphasis !== null && !emphasis.nodes.has(index));
    const color = view.groupColors?.[index] ?? palette.kinds[attributes.kind];
    return {
      index,
      x: places.x[index] ?? 0,
      y: places.y[index] ?? 0,
      radius: places.radius[index] ?? 1,
      round: actorKinds.has(attributes.kind),
      hollow: isHollow(attributes.kind),
      color: dim ? palette.dim : color,
      dim,
      ringed: emphasis?.ringed.has(index) ?? false,
      labelled: labelled.has(index),
    };
  });
}

function drawEdges(view: View): DrawnEdge[] {
  const { network, places, visible, emphasis, palette } = view;
  const there: number[] = [];
  visible.edges.forEach((stand, edge) => {
    if (stand !== gone) there.push(edge);
  });
  const lanes = fanOut(network, there);
  return there.flatMap((index) => {
    const attributes = network.edges[index]?.attributes;
    if (!attributes) return [];
    const strong = emphasis?.edges.has(index) ?? false;
    const dim = visible.edges[index] === faded || (emphasis !== null && !strong);
    return {
      index,
      ends: [network.source[index] ?? 0, network.target[index] ?? 0],
      curve: curveOf(network, index, { places, place: lanes.get(index) ?? 0 }),
      color: dim ? palette.dim : palette.edges[attributes.polarity],
      width: widthOf(attributes.weight, places.roomy),
      dashed: isUnreal(attributes),
      denied: attributes.claims.length > 0 && attributes.negated === attributes.weight,
      dim,
      strong,
    };
  });
}

/** The drawing of what is visible, with what is emphasized standing out. */
export function drawPicture(view: View): Picture {
  const { network, places, visible, emphasis, palette } = view;
  const textScale = places.roomy ? 1 : 1 / Math.max(view.zoom, 0.15);
  const candidates = network.nodes.flatMap((_, node) => {
    if ((visible.nodes[node] ?? gone) === gone) return [];
    return node;
  });
  const labels = placeLabels(candidates, places, {
    textScale,
    first: emphasis?.nodes ?? new Set(),
  });
  const edges = drawEdges(view);
  const strong = edges.filter((edge) => edge.strong).slice(0, mostVerbs);
  const words = strong.flatMap((edge) => {
    const attributes = network.edges[edge.index]?.attributes;
    if (!attributes) return [];
    const { index, curve } = edge;
    return { index, curve, text: edgeVerb(attributes), color: palette.words[attributes.polarity] };
  });
  const shown = candidates.filter((node) => labels.has(node) && emphasis?.nodes.has(node));
  return {
    nodes: drawNodes(view, labels),
    edges,
    verbs: placeVerbs(words, places, { textScale, nodes: shown }),
    places,
    palette,
    textScale,
  };
}
