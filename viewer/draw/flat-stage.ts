import { boundsOf } from "./bounds-of.ts";
import {
  type Bounds,
  between,
  type Camera,
  type Fit,
  fitCamera,
  type Size,
  zoomAt,
} from "./camera.ts";
import type { Target } from "./emphasis.ts";
import { findTarget } from "./find-target.ts";
import { listenTo, type Point } from "./gestures.ts";
import type { Picture } from "./picture.ts";
import type { Stage, StageEvents } from "./stage.ts";

const readable: Fit = { most: 1.25, padding: 36 };
/** In a crowd labels keep their size on the screen: nearer is clearer, and they need room at the rim. */
const crowded: Fit = { most: 2.4, padding: 64 };
const glideTime = 280;

/** What the stages share that keep their own camera and find by themselves what is under the pointer. */
export abstract class FlatStage implements Stage {
  abstract readonly kind: Stage["kind"];
  protected readonly surface = document.createElement("div");
  protected camera: Camera = { x: 0, y: 0, zoom: 1 };
  protected picture: Picture | null = null;
  readonly #host: HTMLElement;
  readonly #events: StageEvents;
  readonly #stop = new AbortController();
  #gliding = 0;

  constructor(host: HTMLElement, events: StageEvents) {
    this.#host = host;
    this.#events = events;
    this.surface.className = "stage-surface";
    this.surface.setAttribute("aria-hidden", "true");
    host.append(this.surface);
    const gestures = {
      camera: () => this.camera,
      look: (camera: Camera) => this.look(camera),
      onPoint: (at: Point | null) => events.onHover(at && this.#targetAt(at)),
      onPress: (at: Point, more: boolean) => events.onChoose(this.#targetAt(at), more),
      onPressTwice: (at: Point) => this.#open(at),
    };
    listenTo(this.surface, gestures, this.#stop.signal);
  }

  /** Show what is drawn as the camera now sees it. */
  protected abstract show(): void;

  abstract draw(picture: Picture): void;

  protected size(): Size {
    return { width: this.#host.clientWidth || 800, height: this.#host.clientHeight || 600 };
  }

  protected look(camera: Camera): void {
    cancelAnimationFrame(this.#gliding);
    this.camera = camera;
    this.show();
    this.#events.onLook(camera.zoom);
  }

  #targetAt([x, y]: Point): Target | null {
    if (!this.picture) return null;
    const { zoom, x: left, y: top } = this.camera;
    return findTarget(this.picture, [x / zoom + left, y / zoom + top], Math.max(2, 8 / zoom));
  }

  #open(at: Point): void {
    const target = this.#targetAt(at);
    if (target) this.#events.onOpen(target);
    else this.look(zoomAt(this.camera, 1.6, at));
  }

  fit(nodes?: readonly number[], glide = false): void {
    if (!this.picture) return;
    const how = this.picture.places.roomy ? readable : crowded;
    const to = fitCamera(boundsOf(this.picture, nodes), this.size(), how);
    if (glide && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.#glide(to);
    else this.look(to);
  }

  #glide(to: Camera): void {
    const from = this.camera;
    const start = performance.now();
    cancelAnimationFrame(this.#gliding);
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, now - start) / glideTime);
      if (share === 1) {
        this.look(to);
        return;
      }
      this.camera = between(from, to, 1 - (1 - share) ** 3);
      this.show();
      this.#gliding = requestAnimationFrame(step);
    };
    this.#gliding = requestAnimationFrame(step);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.size();
    this.look(zoomAt(this.camera, factor, [width / 2, height / 2]));
  }

  window(): Bounds {
    const { width, height } = this.size();
    const { zoom, x, y } = this.camera;
    return { left: x, right: x + width / zoom, top: y, bottom: y + height / zoom };
  }

  destroy(): void {
    cancelAnimationFrame(this.#gliding);
    this.#stop.abort();
    this.surface.remove();
  }
}
