import { FlatStage } from "./flat-stage.ts";
import { type Layer, layers, type Mark, markPicture, wordLayers } from "./marks.ts";
import type { Picture } from "./picture.ts";
import type { StageEvents } from "./stage.ts";
import { fontFamily } from "./text-width.ts";

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
      if (wordLayers.has(layer)) group.setAttribute("paint-order", "stroke");
      scene.append(group);
      return [layer, group] as const;
    }),
  );
}

/** A stage of SVG: crisp, light on a machine without a graphics card, and the same as what is exported. */
export class SvgStage extends FlatStage {
  readonly kind = "svg";
  readonly #scene = document.createElementNS(namespace, "g");
  readonly #layers: ReadonlyMap<Layer, SVGElement>;
  readonly #drawn = new Map<string, Drawn>();

  constructor(host: HTMLElement, events: StageEvents) {
    super(host, events);
    const svg = document.createElementNS(namespace, "svg");
    svg.setAttribute("class", "stage-svg");
    this.#scene.setAttribute("font-family", fontFamily);
    this.#scene.setAttribute("text-anchor", "middle");
    this.#scene.setAttribute("stroke-linejoin", "round");
    this.#layers = createLayers(this.#scene);
    svg.append(this.#scene);
    this.surface.append(svg);
  }

  protected show(): void {
    const { zoom, x, y } = this.camera;
    this.#scene.setAttribute("transform", `scale(${zoom}) translate(${-x} ${-y})`);
  }

  draw(picture: Picture): void {
    this.picture = picture;
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
}
