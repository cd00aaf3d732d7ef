import type { Curve } from "./curve.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./picture.ts";
import { verbSize } from "./place-verbs.ts";

/** The layers of a drawing, from the bottom up. */
export const layers = ["under", "faint", "lines", "rings", "nodes", "names", "verbs"] as const;
export type Layer = (typeof layers)[number];

/** The layers of words: their halo is painted under them. */
export const wordLayers: ReadonlySet<Layer> = new Set(["faint", "names", "verbs"]);

/** One SVG element, as data: what is on the screen and what is exported are the same marks. */
export interface Mark {
  readonly key: string;
  readonly layer: Layer;
  readonly tag: "path" | "circle" | "rect" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Lines of text, each centred. */
  readonly lines?: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;
const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/** The tip of an arrow at the end of a curve, and the curve shortened to its foot. */
function arrowOf(
  curve: Curve,
  width: number,
  scale: number,
): { readonly line: string; readonly tip: string } {
  const { x0, y0, cx, cy, x1, y1 } = curve;
  const length = 5 * scale + 2.3 * width;
  const half = 2.4 * scale + 1.05 * width;
  const dx = x1 - cx;
  const dy = y1 - cy;
  const norm = Math.hypot(dx, dy) || 1;
  const ux = dx / norm;
  const uy = dy / norm;
  const bx = x1 - ux * length;
  const by = y1 - uy * length;
  const foot = at(x1 - ux * length * 0.8, y1 - uy * length * 0.8);
  return {
    line: `M${at(x0, y0)}Q${at(cx, cy)} ${foot}`,
    tip: `M${at(x1, y1)}L${at(bx - uy * half, by + ux * half)}L${at(bx + uy * half, by - ux * half)}Z`,
  };
}

function denialOf(curve: Curve, arm: number): string {
  const x = (curve.x0 + 2 * curve.cx + curve.x1) / 4;
  const y = (curve.y0 + 2 * curve.cy + curve.y1) / 4;
  return `M${at(x - arm, y - arm)}L${at(x + arm, y + arm)}M${at(x - arm, y + arm)}L${at(x + arm, y - arm)}`;
}

function* edgeMarks(edge: DrawnEdge, picture: Picture): Generator<Mark> {
  const layer = edge.dim ? "under" : "lines";
  const { lineScale } = picture;
  const width = edge.strong ? edge.width + 0.6 * lineScale : edge.width;
  const { line, tip } = arrowOf(edge.curve, width, lineScale);
  yield {
    key: `line ${edge.index}`,
    layer,
    tag: "path",
    attributes: {
      d: line,
      fill: "none",
      stroke: edge.color,
      "stroke-width": round(width),
      "stroke-dasharray": edge.dashed
        ? `${round(3 * lineScale + 2 * width)} ${round(2 * lineScale + 1.6 * width)}`
        : "none",
    },
  };
  yield { key: `tip ${edge.index}`, layer, tag: "path", attributes: { d: tip, fill: edge.color } };
  if (!edge.denied) return;
  const bar = {
    d: denialOf(edge.curve, 4 * lineScale + width),
    fill: "none",
    "stroke-linecap": "round",
  };
  yield {
    key: `halo ${edge.index}`,
    layer,
    tag: "path",
    attributes: { ...bar, stroke: picture.palette.paper, "stroke-width": round(6 * lineScale) },
  };
  yield {
    key: `denied ${edge.index}`,
    layer,
    tag: "path",
    attributes: { ...bar, stroke: edge.color, "stroke-width": round(2.2 * lineScale) },
  };
}

function shapeOf(node: DrawnNode, grow: number): Pick<Mark, "tag" | "attributes"> {
  const { x, y } = node;
  if (node.round)
    return {
      tag: "circle",
      attributes: { cx: round(x), cy: round(y), r: round(node.radius + grow) },
    };
  const half = node.radius * 0.9 + grow;
  return {
    tag: "rect",
    attributes: {
      x: round(x - half),
      y: round(y - half),
      width: round(2 * half),
      height: round(2 * half),
      rx: 2.5,
    },
  };
}

function* nodeMarks(node: DrawnNode, picture: Picture): Generator<Mark> {
  const { palette, places, textScale, lineScale } = picture;
  if (node.ringed) {
    const { tag, attributes } = shapeOf(node, 5 * lineScale);
    const ring = {
      ...attributes,
      fill: palette.paper,
      stroke: palette.ring,
      "stroke-width": round(2 * lineScale),
    };
    yield { key: `ring ${node.index}`, layer: "rings", tag, attributes: ring };
  }
  const thick = Math.max(places.roomy ? 2.5 : 0, node.radius * 0.3);
  const { tag, attributes } = shapeOf(node, node.hollow ? -thick / 2 : 0);
  const paint = node.hollow
    ? { fill: palette.paper, stroke: node.color, "stroke-width": round(thick) }
    : {
        fill: node.color,
        stroke: palette.paper,
        "stroke-width": round((places.roomy ? 2 : 0.75) * lineScale),
      };
  yield {
    key: `node ${node.index}`,
    layer: node.dim ? "under" : "nodes",
    tag,
    attributes: { ...attributes, ...paint },
  };
  const label = places.label(node.index);
  if (!node.name || !label) return;
  const size = label.size * textScale;
  yield {
    key: `name ${node.index}`,
    layer: node.dim ? "faint" : "names",
    tag: "text",
    attributes: {
      x: round(node.name.x),
      "text-anchor": node.name.anchor,
      y: round(node.name.top + size),
      "font-size": round(size),
      "font-weight": label.weight,
      fill: node.dim ? palette.dim : palette.ink,
      stroke: palette.paper,
      "stroke-width": round(4 * textScale),
    },
    lines: label.lines,
  };
}

/** The marks of a picture, in the order in which they are made; `layer` says what is over what. */
export function markPicture(picture: Picture): Mark[] {
  const marks = [
    ...picture.edges.flatMap((edge) => [...edgeMarks(edge, picture)]),
    ...picture.nodes.flatMap((node) => [...nodeMarks(node, picture)]),
  ];
  const size = verbSize * picture.textScale;
  for (const verb of picture.verbs)
    marks.push({
      key: `verb ${verb.index}`,
      layer: "verbs",
      tag: "text",
      attributes: {
        x: round(verb.x),
        y: round(verb.y + size * 0.34),
        "font-size": round(size),
        "font-weight": 600,
        fill: verb.color,
        stroke: picture.palette.paper,
        "stroke-width": round(4 * picture.textScale),
      },
      lines: [verb.text],
    });
  return marks;
}
