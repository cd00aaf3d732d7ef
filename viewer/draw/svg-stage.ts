import { boundsOf } from "./bounds-of.ts";
import { type Camera, fitCamera, type Size, zoomAt } from "./camera.ts";
import type { Target } from "./emphasis.ts";
import { findTarget } from "./find-target.ts";
import { listenTo, type Point } from "./gestures.ts";
import { fontFamily, type Layer, layers, type Mark, markPicture } from "./marks.ts";
import type { Picture } from "./picture.ts";
import type { Stage, StageEvents } from "./stage.ts";

const namespace = "http://www.w3.org/2000/svg";

interface Drawn {
  mark: Mark;
  readonly element: SVGElement;
}

function writeLines(element: SVGElement, mark: Mark): void {
  const x = String(mark.attributes.x ?? 0);
  const lines = (mark.lines ?? []).map((line, i) => {
    const span = document.createElementNS(namespace, "tspan");
    span.setAttribute("x", x);
    if (i > 0) span.setAttribute("dy", "1.16em");
    span.textContent = line;
    return span;
  });
  element.replaceChildren(...lines);
}

function write(element: SVGElement, mark: Mark, before: Mark | null): void {
  for (const [name, value] of Object.entries(mark.attributes))
    if (before?.attributes[name] !== value) element.setAttribute(name, String(value));
  if (!mark.lines) return;
  const same = before?.lines === mark.lines && before.attributes.x === mark.attributes.x;
  if (!same) writeLines(element, mark);
}

function createLayers(scene: SVGElement): Map<Layer, SVGElement> {
  return new Map(
    layers.map((layer) => {
      const group = document.createElementNS(namespace, "g");
      if (layer === "names" || layer === "verbs") group.setAttribute("paint-order", "stroke");
      scene.append(group);
      return [layer, group] as const;
    }),
  );
}

/** A stage of SVG: crisp, light on a machine without a graphics card, and the same as what is exported. */
export class SvgStage implements Stage {
  readonly kind = "svg";
  readonly #host: HTMLElement;
  readonly #events: StageEvents;
  readonly #svg = document.createElementNS(namespace, "svg");
  readonly #scene = document.createElementNS(namespace, "g");
  readonly #layers: ReadonlyMap<Layer, SVGElement>;
  readonly #drawn = new Map<string, Drawn>();
  readonly #stop = new AbortController();
  #camera: Camera = { x: 0, y: 0, zoom: 1 };
  #picture: Picture | null = null;

  constructor(host: HTMLElement, events: StageEvents) {
    this.#host = host;
    this.#events = events;
    this.#svg.setAttribute("class", "stage-svg");
    this.#svg.setAttribute("aria-hidden", "true");
    this.#scene.setAttribute("font-family", fontFamily);
    this.#scene.setAttribute("text-anchor", "middle");
    this.#scene.setAttribute("stroke-linejoin", "round");
    this.#layers = createLayers(this.#scene);
    this.#svg.append(this.#scene);
    host.append(this.#svg);
    const gestures = {
      camera: () => this.#camera,
      look: (camera: Camera) => this.#look(camera),
      onPoint: (at: Point | null) => events.onHover(at && this.#targetAt(at)),
      onPress: (at: Point, more: boolean) => events.onChoose(this.#targetAt(at), more),
      onPressTwice: (at: Point) => this.#open(at),
    };
    listenTo(this.#svg, gestures, this.#stop.signal);
  }

  #look(camera: Camera): void {
    const zoomed = camera.zoom !== this.#camera.zoom;
    this.#camera = camera;
    const { zoom, x, y } = camera;
    this.#scene.setAttribute("transform", `scale(${zoom}) translate(${-x} ${-y})`);
    if (zoomed) this.#events.onZoom(zoom);
  }

  #targetAt([x, y]: Point): Target | null {
    if (!this.#picture) return null;
    const { zoom, x: left, y: top } = this.#camera;
    return findTarget(this.#picture, [x / zoom + left, y / zoom + top], Math.max(3, 8 / zoom));
  }

  #open(at: Point): void {
    const target = this.#targetAt(at);
    if (target) this.#events.onOpen(target);
    else this.#look(zoomAt(this.#camera, 1.6, at));
  }

  #size(): Size {
    return { width: this.#host.clientWidth || 800, height: this.#host.clientHeight || 600 };
  }

  draw(picture: Picture): void {
    this.#picture = picture;
    const left = new Set(this.#drawn.keys());
    for (const mark of markPicture(picture)) {
      left.delete(mark.key);
      const old = this.#drawn.get(mark.key);
      const element = old?.element ?? document.createElementNS(namespace, mark.tag);
      write(element, mark, old?.mark ?? null);
      if (old?.mark.layer !== mark.layer) this.#layers.get(mark.layer)?.append(element);
      this.#drawn.set(mark.key, { mark, element });
    }
    for (const key of left) {
      this.#drawn.get(key)?.element.remove();
      this.#drawn.delete(key);
    }
  }

  fit(nodes?: readonly number[]): void {
    if (this.#picture) this.#look(fitCamera(boundsOf(this.#picture, nodes), this.#size()));
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size();
    this.#look(zoomAt(this.#camera, factor, [width / 2, height / 2]));
  }

  destroy(): void {
    this.#stop.abort();
    this.#svg.remove();
  }
}
