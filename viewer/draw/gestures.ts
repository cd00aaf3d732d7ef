import { type Camera, moveBy, zoomAt } from "./camera.ts";

export type Point = readonly [number, number];

/** What the reader's hands do to a stage. */
export interface Gestures {
  camera(): Camera;
  look(camera: Camera): void;
  onPoint(at: Point | null): void;
  onPress(at: Point, more: boolean): void;
  onPressTwice(at: Point): void;
}

const slack = 5;

/** Where the pointers are that are down, and whether they have moved since. */
class Hands {
  readonly down = new Map<number, Point>();
  dragged = false;
  #pressedAt: Point = [0, 0];

  press(id: number, at: Point): void {
    this.down.set(id, at);
    if (this.down.size > 1) return;
    this.dragged = false;
    this.#pressedAt = at;
  }

  /** Whether a move is more than a trembling hand. */
  isDrag(at: Point): boolean {
    return (
      this.dragged || Math.hypot(at[0] - this.#pressedAt[0], at[1] - this.#pressedAt[1]) >= slack
    );
  }

  /** The camera after a pointer has moved: panned by one hand, zoomed by two. */
  move(id: number, at: Point, camera: Camera): Camera {
    const before = this.down.get(id) ?? at;
    this.dragged = true;
    this.down.set(id, at);
    const other = [...this.down].find(([one]) => one !== id)?.[1];
    if (!other) return moveBy(camera, at[0] - before[0], at[1] - before[1]);
    const apart = (point: Point): number => Math.hypot(point[0] - other[0], point[1] - other[1]);
    const middle: Point = [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2];
    return zoomAt(camera, apart(at) / (apart(before) || 1), middle);
  }
}

function placeIn(surface: Element, event: MouseEvent): Point {
  const box = surface.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/** Pan by dragging, zoom by wheel or pinch, and tell where the pointer is and presses. */
export function listenTo(surface: HTMLElement, gestures: Gestures, signal: AbortSignal): void {
  const hands = new Hands();
  const move = (event: PointerEvent): void => {
    const at = placeIn(surface, event);
    if (!hands.down.has(event.pointerId)) gestures.onPoint(at);
    if (!hands.down.has(event.pointerId) || !hands.isDrag(at)) return;
    if (!hands.dragged) surface.setPointerCapture(event.pointerId);
    gestures.look(hands.move(event.pointerId, at, gestures.camera()));
  };
  const lift = (event: PointerEvent): void => {
    const last = hands.down.delete(event.pointerId) && hands.down.size === 0;
    if (!last || hands.dragged || event.type !== "pointerup") return;
    gestures.onPress(placeIn(surface, event), event.shiftKey || event.ctrlKey || event.metaKey);
  };
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
    gestures.look(zoomAt(gestures.camera(), 2 ** (-step / 240), placeIn(surface, event)));
  };
  const press = (event: PointerEvent): void =>
    hands.press(event.pointerId, placeIn(surface, event));
  surface.addEventListener("pointerdown", press, { signal });
  surface.addEventListener("pointermove", move, { signal });
  surface.addEventListener("pointerup", lift, { signal });
  surface.addEventListener("pointercancel", lift, { signal });
  surface.addEventListener("pointerleave", () => gestures.onPoint(null), { signal });
  surface.addEventListener("dblclick", (event) => gestures.onPressTwice(placeIn(surface, event)), {
    signal,
  });
  surface.addEventListener("wheel", turn, { signal, passive: false });
}
