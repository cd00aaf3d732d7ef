import { actorKinds } from "../../src/ontology/ontology.ts";
import { edgeWords } from "../model/edge-words.ts";
import type { Network } from "../model/network.ts";
import { isUnreal } from "../model/phrase.ts";
import { faded, gone, type Visible } from "../state/visible.ts";
import type { Box } from "./boxes.ts";
import { type Curve, curveOf, fanOut } from "./curve.ts";
import type { Emphasis } from "./emphasis.ts";
import { Ink } from "./ink.ts";
import { isHollow, type Palette } from "./palette.ts";
import { placeLabels } from "./place-labels.ts";
import { placeVerbs, type Verb } from "./place-verbs.ts";
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
  /** Where its label is drawn; `null` where it is not. */
  readonly name: Name | null;
}

/** The label of a node on the stage: where its lines are anchored, and the box around them. */
export interface Name {
  readonly x: number;
  readonly top: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
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
  /** The same for lines, arrows and rings. */
  readonly lineScale: number;
}

export interface View {
  readonly network: Network;
  readonly places: Places;
  readonly visible: Visible;
  readonly emphasis: Emphasis | null;
  readonly palette: Palette;
  /** Pixels of the screen that one unit of the drawing has. */
  readonly zoom: number;
  /** The same when all of it is shown. */
  readonly rest: number;
  /** Colours of the nodes' groups, where the reader asked for them. */
  readonly groupColors: readonly string[] | null;
  /** Whether words are left out: where they find room is known only when the scale is. */
  readonly wordless?: boolean;
}

/** Most edges of a focus that get their verb written. */
const mostVerbs = 60;
const mostDim = 800;

/** Among more lines than this, labels do not mind them. */
const mostInk = 900;

function widthOf(weight: number, roomy: boolean): number {
  return roomy ? 1.1 + 1.1 * Math.log2(1 + weight) : 0.5 + 0.5 * Math.log2(1 + weight);
}

/** A label beside its node is written up to it; one above or below stands in the middle. */
function nameIn(box: Box | undefined, x: number): Name | null {
  if (!box) return null;
  const { left, right, top } = box;
  if (left > x) return { x: left, top, anchor: "start", box };
  if (right < x) return { x: right, top, anchor: "end", box };
  return { x: (left + right) / 2, top, anchor: "middle", box };
}

/** A label that makes way for the ring around its node. */
function besideRing(name: Name | null, y: number, ring: number): Name | null {
  if (!name) return null;
  const { x, top, anchor } = name;
  if (anchor !== "middle") return { ...name, x: x + (anchor === "start" ? ring : -ring) };
  return { ...name, top: top + (top > y ? ring : -ring) };
}

function drawNodes(view: View, labels: ReadonlyMap<number, Box>, scale: number): DrawnNode[] {
  const { network, places, visible, emphasis, palette } = view;
  return network.nodes.flatMap(({ attributes }, index) => {
    const stand = visible.nodes[index] ?? gone;
    if (stand === gone) return [];
    const dim = stand === faded || (emphasis !== null && !emphasis.nodes.has(index));
    const ringed = emphasis?.ringed.has(index) ?? false;
    const [x = 0, y = 0] = [places.x[index], places.y[index]];
    const name = nameIn(labels.get(index), x);
    const color = view.groupColors?.[index] ?? palette.kinds[attributes.kind];
    return {
      index,
      x,
      y,
      radius: places.radius[index] ?? 1,
      round: actorKinds.has(attributes.kind),
      hollow: isHollow(attributes.kind),
      color: dim ? palette.dim : color,
      dim,
      ringed,
      name: ringed ? besideRing(name, y, 5 * scale) : name,
    };
  });
}

function drawEdge(
  view: View,
  index: number,
  { place, scale }: { readonly place: number; readonly scale: number },
): DrawnEdge[] {
  const { network, places, visible, emphasis, palette } = view;
  const attributes = network.edges[index]?.attributes;
  if (!attributes) return [];
  const strong = emphasis?.edges.has(index) ?? false;
  const dim = visible.edges[index] === faded || (emphasis !== null && !strong);
  return [
    {
      index,
      ends: [network.source[index] ?? 0, network.target[index] ?? 0],
      curve: curveOf(network, index, { places, place, air: scale }),
      color: dim ? palette.dim : palette.edges[attributes.polarity],
      width: widthOf(attributes.weight, places.roomy) * scale,
      dashed: isUnreal(attributes),
      denied: attributes.claims.length > 0 && attributes.negated === attributes.weight,
      dim,
      strong,
    },
  ];
}

function drawEdges(view: View, scale: number): DrawnEdge[] {
  const there: number[] = [];
  view.visible.edges.forEach((stand, edge) => {
    if (stand !== gone) there.push(edge);
  });
  const lanes = fanOut(view.network, there);
  const edges = there.flatMap((index) =>
    drawEdge(view, index, { place: lanes.get(index) ?? 0, scale }),
  );
  // In a crowd even dim lines would cover the ground.
  return view.emphasis !== null && edges.length > mostDim
    ? edges.filter((edge) => !edge.dim)
    : edges;
}

function inkOf(edges: readonly DrawnEdge[], textScale: number): Ink {
  const ink = new Ink(textScale);
  for (const edge of edges) if (!edge.dim) ink.draw(edge.curve);
  return ink;
}

/** How large shapes and lines are drawn. In a large graph they grow on the screen more slowly than the distances, so that going nearer parts them. */
function sizeScale({ places, zoom, rest }: View): number {
  if (places.roomy) return 1;
  const onScreen = Math.max(0.55, Math.min(1, rest)) * Math.max(1, zoom / rest) ** 0.35;
  return onScreen / Math.max(zoom, 0.01);
}

/** The drawing of what is visible, with what is emphasized standing out. */
export function drawPicture(given: View): Picture {
  const scale = sizeScale(given);
  const radius = given.places.radius.map((one) => one * scale);
  const view: View = { ...given, places: { ...given.places, radius } };
  const { network, places, visible, emphasis, palette } = view;
  const textScale = places.roomy ? 1 : 1 / Math.max(view.zoom, 0.02);
  const candidates = network.nodes.flatMap((_, node) => {
    if ((visible.nodes[node] ?? gone) === gone) return [];
    return node;
  });
  const edges = drawEdges(view, scale);
  const labels = placeLabels(view.wordless ? [] : candidates, places, {
    textScale,
    first: emphasis?.nodes ?? new Set(),
    ink: places.roomy || view.wordless || edges.length > mostInk ? null : inkOf(edges, textScale),
  });
  const strong = edges.filter((edge) => edge.strong).slice(0, mostVerbs);
  const words = strong.flatMap((edge) => {
    const attributes = network.edges[edge.index]?.attributes;
    if (!attributes) return [];
    const { index, curve } = edge;
    return {
      index,
      curve,
      text: edgeWords(network, index),
      color: palette.words[attributes.polarity],
    };
  });
  const shown = candidates.filter((node) => labels.has(node) && emphasis?.nodes.has(node));
  return {
    nodes: drawNodes(view, labels, scale),
    edges,
    verbs: placeVerbs(words, places, { textScale, nodes: shown, labels }),
    places,
    palette,
    textScale,
    lineScale: scale,
  };
}
