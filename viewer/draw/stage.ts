import type { Bounds } from "./camera.ts";
import type { Target } from "./emphasis.ts";
import type { Picture } from "./picture.ts";

/** What a stage tells the page. */
export interface StageEvents {
  onHover(target: Target | null): void;
  onChoose(target: Target | null, more: boolean): void;
  onOpen(target: Target): void;
  /** The camera has moved; with the pixels that one unit of the drawing now has. */
  onLook(zoom: number): void;
}

/** A place where pictures are drawn, by SVG, on a canvas or by WebGL. */
export interface Stage {
  readonly kind: "svg" | "canvas" | "webgl";
  draw(picture: Picture): void;
  /** Show all of some nodes, or of the picture; by a short ride where a stage can. */
  fit(nodes?: readonly number[], glide?: boolean): void;
  zoomBy(factor: number): void;
  /** The part of the drawing that is on the screen. */
  window(): Bounds;
  destroy(): void;
}
