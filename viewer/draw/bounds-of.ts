import type { Bounds } from "./camera.ts";
import type { Picture } from "./picture.ts";
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
