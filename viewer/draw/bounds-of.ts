import type { Bounds } from "./camera.ts";
import type { Picture } from "./picture.ts";
import type { Places } from "./places.ts";
import { boxOf } from "./separate.ts";

/** The bounds of some nodes of a picture with their labels. */
export function boundsOf(picture: Picture, nodes?: readonly number[]): Bounds {
  const wanted = nodes ? new Set(nodes) : null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of picture.nodes) {
    if (wanted && !wanted.has(node.index)) continue;
    const box = boxOf(picture.places, node.index);
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  if (left > right) return { left: -300, right: 300, top: -200, bottom: 200 };
  return { left, right, top, bottom };
}

/** A smaller part of the window than this is too small to be read. */
const leastShare = 0.4;

/** Whether some nodes lie in a window, and not all in a small part of it. */
export function isReadable({ x, y }: Places, nodes: readonly number[], window: Bounds): boolean {
  const spread = (values: Float64Array): [low: number, high: number] => {
    const at = nodes.map((node) => values[node] ?? 0);
    return [Math.min(...at), Math.max(...at)];
  };
  const [left, right] = spread(x);
  const [top, bottom] = spread(y);
  const isIn =
    left >= window.left && right <= window.right && top >= window.top && bottom <= window.bottom;
  const share = Math.max(
    (right - left) / (window.right - window.left),
    (bottom - top) / (window.bottom - window.top),
  );
  return isIn && share >= leastShare;
}
