import type { Camera } from "./camera.ts";
import { FlatStage } from "./flat-stage.ts";
import { paintPicture } from "./paint-picture.ts";
import type { Picture } from "./picture.ts";
import type { StageEvents } from "./stage.ts";

/** How much wider and higher than the screen the canvas is painted, so that a pan finds something there. */
const margin = 0.3;
const full = 1 + 2 * margin;
const settle = 90;

/** A stage of one painted canvas, for large graphs on machines without a graphics card: it is moved as a whole, and painted anew when it comes to rest. */
export class CanvasStage extends FlatStage {
  readonly kind = "canvas";
  readonly #canvas = document.createElement("canvas");
  #painted: Camera = this.camera;
  #due = 0;

  constructor(host: HTMLElement, events: StageEvents) {
    super(host, events);
    this.surface.append(this.#canvas);
  }

  protected show(): void {
    const { width, height } = this.size();
    const grown = this.camera.zoom / this.#painted.zoom;
    const x = (this.#painted.x - this.camera.x) * this.camera.zoom - margin * width * grown;
    const y = (this.#painted.y - this.camera.y) * this.camera.zoom - margin * height * grown;
    this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${grown})`;
    clearTimeout(this.#due);
    this.#due = window.setTimeout(() => this.#paint(), settle);
  }

  #resize(sharp: number): void {
    const { width, height } = this.size();
    this.#canvas.width = Math.round(width * full * sharp);
    this.#canvas.height = Math.round(height * full * sharp);
    this.#canvas.style.width = `${width * full}px`;
    this.#canvas.style.height = `${height * full}px`;
    this.#canvas.style.transform = `translate(${-margin * width}px, ${-margin * height}px)`;
  }

  #paint(): void {
    clearTimeout(this.#due);
    const context = this.#canvas.getContext("2d");
    if (!this.picture || !context) return;
    const { width, height } = this.size();
    const { zoom, x, y } = this.camera;
    const sharp = Math.min(2, devicePixelRatio || 1);
    const left = x - (margin * width) / zoom;
    const top = y - (margin * height) / zoom;
    this.#resize(sharp);
    this.#painted = this.camera;
    const scale = zoom * sharp;
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    const right = left + (width * full) / zoom;
    const bottom = top + (height * full) / zoom;
    paintPicture(context, this.picture, { window: { left, right, top, bottom }, zoom });
  }

  draw(picture: Picture): void {
    this.picture = picture;
    this.#paint();
  }

  override fit(nodes?: readonly number[], glide = false): void {
    super.fit(nodes, glide);
    if (!glide) this.#paint();
  }

  override destroy(): void {
    clearTimeout(this.#due);
    super.destroy();
  }
}
