/** Where the stage looks: a point of the drawing at (0, 0) of the screen, and a scale. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How near a camera may go to fit something, and how much room it leaves around. */
export interface Fit {
  readonly most: number;
  readonly padding: number;
}

/** The camera that shows all of some bounds in the middle of a screen. */
export function fitCamera(bounds: Bounds, screen: Size, fit: Fit): Camera {
  const padding = Math.min(fit.padding, screen.width / 12);
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const zoom = Math.min(
    fit.most,
    Math.max(0.01, (screen.width - 2 * padding) / width),
    Math.max(0.01, (screen.height - 2 * padding) / height),
  );
  return {
    zoom,
    x: (bounds.left + bounds.right) / 2 - screen.width / 2 / zoom,
    y: (bounds.top + bounds.bottom) / 2 - screen.height / 2 / zoom,
  };
}

/** The camera scaled about a point of the screen. */
export function zoomAt(camera: Camera, factor: number, at: readonly [number, number]): Camera {
  const zoom = Math.min(12, Math.max(0.02, camera.zoom * factor));
  return {
    zoom,
    x: camera.x + at[0] / camera.zoom - at[0] / zoom,
    y: camera.y + at[1] / camera.zoom - at[1] / zoom,
  };
}

/** The camera on the straight way from one to another; `share` of the way is behind it. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const on = (a: number, b: number): number => a + (b - a) * share;
  return { x: on(from.x, to.x), y: on(from.y, to.y), zoom: 1 / on(1 / from.zoom, 1 / to.zoom) };
}

/** The camera moved by pixels of the screen. */
export function moveBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}
