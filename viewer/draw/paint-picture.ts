import type { Bounds } from "./camera.ts";
import type { Curve } from "./curve.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./picture.ts";
import { verbSize } from "./place-verbs.ts";
import { fontFamily } from "./text-width.ts";

/** What of a picture is painted, and at which scale. */
interface Frame {
  readonly window: Bounds;
  readonly zoom: number;
}

interface Look {
  readonly zoom: number;
  readonly scale: number;
  /** Whether there are so many edges that dashes and arrows would only be dirt. */
  readonly crowded: boolean;
}

/** Longer paths than this are slower to stroke than several short ones. */
const longest = 60;

function isInside(
  { x0, y0, cx, cy, x1, y1 }: Curve,
  { left, right, top, bottom }: Bounds,
): boolean {
  return (
    Math.max(x0, cx, x1) >= left &&
    Math.min(x0, cx, x1) <= right &&
    Math.max(y0, cy, y1) >= top &&
    Math.min(y0, cy, y1) <= bottom
  );
}

/** Lines of one look. */
function strokeLines(
  context: CanvasRenderingContext2D,
  edges: readonly DrawnEdge[],
  straight: boolean,
): void {
  context.beginPath();
  for (const { curve } of edges) {
    context.moveTo(curve.x0, curve.y0);
    if (straight) context.lineTo(curve.x1, curve.y1);
    else context.quadraticCurveTo(curve.cx, curve.cy, curve.x1, curve.y1);
  }
  context.stroke();
}

function fillTips(
  context: CanvasRenderingContext2D,
  edges: readonly DrawnEdge[],
  { width, scale }: { readonly width: number; readonly scale: number },
): void {
  const length = 3 * scale + 2.4 * width;
  const half = 1.4 * scale + 1.05 * width;
  context.beginPath();
  for (const { curve } of edges) {
    const { cx, cy, x1, y1 } = curve;
    const norm = Math.hypot(x1 - cx, y1 - cy) || 1;
    const ux = (x1 - cx) / norm;
    const uy = (y1 - cy) / norm;
    context.moveTo(x1, y1);
    context.lineTo(x1 - ux * length - uy * half, y1 - uy * length + ux * half);
    context.lineTo(x1 - ux * length + uy * half, y1 - uy * length - ux * half);
  }
  context.fill();
}

const rankOf = (edge: DrawnEdge): number => {
  if (edge.dim) return 0;
  return edge.strong ? 2 : 1;
};

/** Edges in bundles of one look, the looks taking turns so that none lies over all others; the dim ones first. */
function bundle(edges: readonly DrawnEdge[]): DrawnEdge[][] {
  const open = new Map<string, DrawnEdge[]>();
  const bundles: DrawnEdge[][] = [];
  for (const edge of edges) {
    const look = `${rankOf(edge)} ${edge.color} ${edge.width.toFixed(1)} ${edge.dashed}`;
    let last = open.get(look);
    if (!last || last.length >= longest) {
      last = [];
      open.set(look, last);
      bundles.push(last);
    }
    last.push(edge);
  }
  const rank = ([first]: readonly DrawnEdge[]): number => (first ? rankOf(first) : 0);
  return bundles.sort((a, b) => rank(a) - rank(b));
}

/** Set the context to the look that the edges of a bundle share; tells the width of their lines. */
function setLook(
  context: CanvasRenderingContext2D,
  edge: DrawnEdge,
  { zoom, scale, crowded }: Look,
): number {
  const width = Math.max(0.6 / zoom, edge.strong ? edge.width + 0.6 * scale : edge.width);
  context.globalAlpha = crowded && rankOf(edge) === 1 ? 0.45 : 1;
  context.strokeStyle = edge.color;
  context.fillStyle = edge.color;
  context.lineWidth = width;
  context.setLineDash(
    edge.dashed && !crowded ? [3 * scale + 2 * width, 2 * scale + 1.6 * width] : [],
  );
  return width;
}

function paintEdges(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { window, zoom }: Frame,
): void {
  const inside = picture.edges.filter((edge) => isInside(edge.curve, window));
  const crowded = inside.length > 2000;
  const scale = picture.lineScale;
  for (const edges of bundle(inside)) {
    const [first] = edges;
    if (!first) continue;
    const width = setLook(context, first, { zoom, scale, crowded });
    strokeLines(context, edges, crowded);
    if (!crowded || first.strong) fillTips(context, edges, { width, scale });
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function paintNode(
  context: CanvasRenderingContext2D,
  node: DrawnNode,
  { palette, lineScale }: Picture,
): void {
  const { x, y, radius } = node;
  context.beginPath();
  if (node.round) context.arc(x, y, radius, 0, 2 * Math.PI);
  else context.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  context.fillStyle = node.hollow ? palette.paper : node.color;
  context.fill();
  context.lineWidth = node.hollow ? radius * 0.35 : 0.8 * lineScale;
  context.strokeStyle = node.hollow ? node.color : palette.paper;
  context.stroke();
  if (!node.ringed) return;
  context.beginPath();
  context.arc(x, y, radius + 5 * lineScale, 0, 2 * Math.PI);
  context.lineWidth = 2 * lineScale;
  context.strokeStyle = palette.ring;
  context.stroke();
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  at: readonly [number, number],
): void {
  context.strokeText(text, at[0], at[1]);
  context.fillText(text, at[0], at[1]);
}

function paintNames(
  context: CanvasRenderingContext2D,
  picture: Picture,
  nodes: readonly DrawnNode[],
): void {
  const { palette, places, textScale } = picture;
  context.lineJoin = "round";
  context.strokeStyle = palette.paper;
  context.lineWidth = 4 * textScale;
  for (const node of nodes) {
    const label = places.label(node.index);
    if (!label || !node.name) continue;
    const size = label.size * textScale;
    context.font = `${label.weight} ${size}px ${fontFamily}`;
    context.fillStyle = node.dim ? palette.dim : palette.ink;
    const { x, top, anchor } = node.name;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    label.lines.forEach((line, i) => {
      write(context, line, [x, top + size * (1 + 1.16 * i)]);
    });
  }
}

/** Verbs, in the hand that names are written in. */
function paintVerbs(context: CanvasRenderingContext2D, { verbs, textScale }: Picture): void {
  context.textAlign = "center";
  context.font = `600 ${verbSize * textScale}px ${fontFamily}`;
  for (const verb of verbs) {
    context.fillStyle = verb.color;
    write(context, verb.text, [verb.x, verb.y + verbSize * textScale * 0.34]);
  }
}

/** Paint what of a picture lies in a window; the context is already set to its scale. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  picture: Picture,
  frame: Frame,
): void {
  const { left, right, top, bottom } = frame.window;
  const nodes = picture.nodes.filter(
    ({ x, y, radius }) =>
      x + radius >= left && x - radius <= right && y + radius >= top && y - radius <= bottom,
  );
  paintNames(
    context,
    picture,
    nodes.filter((node) => node.dim),
  );
  paintEdges(context, picture, frame);
  for (const node of nodes) if (node.dim) paintNode(context, node, picture);
  for (const node of nodes) if (!node.dim) paintNode(context, node, picture);
  paintNames(
    context,
    picture,
    nodes.filter((node) => !node.dim),
  );
  paintVerbs(context, picture);
}
