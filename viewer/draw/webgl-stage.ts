import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { NodeSquareProgram } from "@sigma/node-square";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeRectangleProgram, NodeCircleProgram } from "sigma/rendering";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import { boundsOf } from "./bounds-of.ts";
import type { Bounds } from "./camera.ts";
import type { Target } from "./emphasis.ts";
import type { DrawnEdge, DrawnNode, Picture } from "./picture.ts";
import { verbSize } from "./place-verbs.ts";
import type { Stage, StageEvents } from "./stage.ts";
import { fontFamily } from "./text-width.ts";

type LabelData = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

interface EdgeLook {
  readonly curved: boolean;
  readonly scale: number;
}

const anchorNames = ["middle", "start", "end"] as const;
const anchors = ["center", "start", "end"] as const;

/** More edges than this are drawn as plain lines: curves cost too much to look at in a crowd. */
const mostCurves = 2500;

/** What a drawn label needs besides what sigma hands on. */
interface Pen {
  picture: Picture | null;
}

function writeName(context: CanvasRenderingContext2D, data: LabelData, pen: Pen): void {
  const { picture } = pen;
  if (!picture || !data.label) return;
  const [index, dim, right = 0, down = 0, anchor = 0] = data.label.split(" ").map(Number);
  const label = picture.places.label(index ?? -1);
  if (!label) return;
  context.font = `${label.weight} ${label.size}px ${fontFamily}`;
  context.textAlign = anchors[anchor] ?? "center";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = picture.palette.paper;
  context.fillStyle = dim ? picture.palette.dim : picture.palette.ink;
  label.lines.forEach((line, i) => {
    const y = data.y + down + label.size * (1 + 1.16 * i);
    context.strokeText(line, data.x + right, y);
    context.fillText(line, data.x + right, y);
  });
}

/** What the label carries to the pen, which looks the words up: whose it is, and how many pixels off its node it stands. */
function labelFor({ index, dim, name, x, y }: DrawnNode, textScale: number): string | null {
  if (!name) return null;
  const off = [(name.x - x) / textScale, (name.top - y) / textScale];
  return [index, dim ? 1 : 0, ...off, anchorNames.indexOf(name.anchor)].join(" ");
}

function nodeAttributes(node: DrawnNode, textScale: number) {
  return {
    x: node.x,
    y: -node.y,
    size: node.radius,
    color: node.color,
    type: node.round ? "circle" : "square",
    label: labelFor(node, textScale),
    forceLabel: node.name !== null,
    zIndex: node.dim ? 0 : 1,
    highlighted: false,
  };
}

function curvatureOf({ x0, y0, cx, cy, x1, y1 }: DrawnEdge["curve"]): number {
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const across = (cx - (x0 + x1) / 2) * (y1 - y0) - (cy - (y0 + y1) / 2) * (x1 - x0);
  return across / length / length;
}

function edgeAttributes(edge: DrawnEdge, { curved, scale }: EdgeLook) {
  return {
    size: edge.strong ? edge.width + 0.6 * scale : edge.width,
    color: edge.color,
    type: curved ? "curve" : "line",
    curvature: curved ? curvatureOf(edge.curve) || 0.001 : 0,
    zIndex: edge.dim ? 0 : 1,
  };
}

function createSigma(host: HTMLElement, graph: MultiDirectedGraph, pen: Pen): Sigma {
  const drawLabel = (context: CanvasRenderingContext2D, data: LabelData): void =>
    writeName(context, data, pen);
  class Square extends NodeSquareProgram {
    override drawLabel = drawLabel;
    override drawHover = drawLabel;
  }
  const arrowHead = {
    extremity: "target",
    lengthToThicknessRatio: 4.2,
    widenessToThicknessRatio: 3.2,
  } as const;
  return new Sigma(graph, host, {
    allowInvalidContainer: true,
    defaultDrawNodeHover: drawLabel,
    defaultDrawNodeLabel: drawLabel,
    edgeProgramClasses: {
      curve: createEdgeCurveProgram({ arrowHead }),
      line: EdgeRectangleProgram,
    },
    enableEdgeEvents: true,
    hideEdgesOnMove: false,
    itemSizesReference: "positions",
    labelRenderedSizeThreshold: Number.POSITIVE_INFINITY,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    minEdgeThickness: 0.6,
    nodeProgramClasses: { circle: NodeCircleProgram, square: Square },
    stagePadding: 56,
    zIndex: true,
    zoomToSizeRatioFunction: (ratio) => ratio,
  });
}

/** A stage of WebGL for graphs of thousands, drawn by sigma: the one file that knows it. Throws where there is no WebGL. */
export class WebglStage implements Stage {
  readonly kind = "webgl";
  readonly #graph = new MultiDirectedGraph();
  readonly #pen: Pen = { picture: null };
  readonly #sigma: Sigma;
  readonly #events: StageEvents;

  constructor(host: HTMLElement, events: StageEvents) {
    this.#events = events;
    this.#sigma = createSigma(host, this.#graph, this.#pen);
    for (const canvas of host.querySelectorAll("canvas"))
      canvas.setAttribute("aria-hidden", "true");
    this.#listen();
  }

  #listen(): void {
    const sigma = this.#sigma;
    const node = (key: string): Target => ({ type: "node", index: Number(key) });
    const edge = (key: string): Target => ({ type: "edge", index: Number(key) });
    const held = (event: MouseEvent | TouchEvent): boolean => event.shiftKey || event.ctrlKey;
    sigma.on("enterNode", (event) => this.#events.onHover(node(event.node)));
    sigma.on("leaveNode", () => this.#events.onHover(null));
    sigma.on("enterEdge", (event) => this.#events.onHover(edge(event.edge)));
    sigma.on("leaveEdge", () => this.#events.onHover(null));
    sigma.on("clickNode", ({ node: key, event }) =>
      this.#events.onChoose(node(key), held(event.original)),
    );
    sigma.on("clickEdge", ({ edge: key }) => this.#events.onChoose(edge(key), false));
    sigma.on("clickStage", () => this.#events.onChoose(null, false));
    sigma.on("doubleClickNode", ({ node: key, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.onOpen(node(key));
    });
    sigma.getCamera().on("updated", () => this.#events.onLook(sigma.getGraphToViewportRatio()));
    sigma.on("afterRender", () => this.#writeVerbs());
  }

  #writeVerbs(): void {
    const { picture } = this.#pen;
    const context = this.#sigma.getCanvases().labels?.getContext("2d");
    if (!picture || !context) return;
    context.font = `600 ${verbSize}px ${fontFamily}`;
    context.textAlign = "center";
    context.lineWidth = 4;
    context.strokeStyle = picture.palette.paper;
    for (const verb of picture.verbs) {
      const { x, y } = this.#sigma.graphToViewport({ x: verb.x, y: -verb.y });
      context.fillStyle = verb.color;
      context.strokeText(verb.text, x, y + 4);
      context.fillText(verb.text, x, y + 4);
    }
  }

  /** Whether the graph holds just the nodes and edges of a picture, so that they need only new looks. */
  #holds({ nodes, edges }: Picture): boolean {
    return (
      nodes.length === this.#graph.order &&
      edges.length === this.#graph.size &&
      nodes.every(({ index }) => this.#graph.hasNode(index)) &&
      edges.every(({ index }) => this.#graph.hasEdge(index))
    );
  }

  draw(picture: Picture): void {
    const graph = this.#graph;
    const look = { curved: picture.edges.length <= mostCurves, scale: picture.lineScale };
    const first = this.#pen.picture === null;
    this.#pen.picture = picture;
    if (this.#holds(picture)) {
      for (const node of picture.nodes)
        graph.replaceNodeAttributes(node.index, nodeAttributes(node, picture.textScale));
      for (const edge of picture.edges)
        graph.replaceEdgeAttributes(edge.index, edgeAttributes(edge, look));
    } else {
      graph.clear();
      for (const node of picture.nodes)
        graph.addNode(node.index, nodeAttributes(node, picture.textScale));
      for (const edge of picture.edges)
        graph.addDirectedEdgeWithKey(edge.index, ...edge.ends, edgeAttributes(edge, look));
    }
    if (first) this.#frame();
    this.#sigma.refresh();
    if (first) this.#events.onLook(this.#sigma.getGraphToViewportRatio());
  }

  /** Keep the frame of the first picture: what is filtered away must not move the rest. */
  #frame(nodes?: readonly number[]): void {
    if (!this.#pen.picture) return;
    const { left, right, top, bottom } = boundsOf(this.#pen.picture, nodes);
    this.#sigma.setCustomBBox({ x: [left, right], y: [-bottom, -top] });
  }

  fit(nodes?: readonly number[]): void {
    this.#sigma.resize();
    this.#frame(nodes);
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    this.#sigma.refresh();
  }

  zoomBy(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: camera.ratio / factor });
  }

  window(): Bounds {
    const { width, height } = this.#sigma.getDimensions();
    const start = this.#sigma.viewportToGraph({ x: 0, y: 0 });
    const end = this.#sigma.viewportToGraph({ x: width, y: height });
    return { left: start.x, right: end.x, top: -start.y, bottom: -end.y };
  }

  destroy(): void {
    this.#sigma.kill();
  }
}
