import { type Curve, distanceTo } from "./curve.ts";
import type { Target } from "./emphasis.ts";
import type { Picture } from "./picture.ts";

type Point = readonly [number, number];

function nodeAt({ nodes }: Picture, [x, y]: Point, reach: number): Target | null {
  let best = reach / 2;
  let target: Target | null = null;
  for (const node of nodes) {
    const off = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (off >= best) continue;
    best = off;
    target = { type: "node", index: node.index };
  }
  return target;
}

function isNear({ x0, y0, cx, cy, x1, y1 }: Curve, [x, y]: Point, reach: number): boolean {
  return (
    x >= Math.min(x0, x1, cx) - reach &&
    x <= Math.max(x0, x1, cx) + reach &&
    y >= Math.min(y0, y1, cy) - reach &&
    y <= Math.max(y0, y1, cy) + reach
  );
}

function edgeAt({ edges }: Picture, at: Point, reach: number): Target | null {
  let best = reach;
  let target: Target | null = null;
  for (const { curve, dim, index } of edges) {
    if (!isNear(curve, at, reach)) continue;
    const off = distanceTo(curve, at[0], at[1]) + (dim ? 2 : 0);
    if (off >= best) continue;
    best = off;
    target = { type: "edge", index };
  }
  return target;
}

function nameAt({ nodes }: Picture, [x, y]: Point): Target | null {
  const named = nodes.find(({ name, dim }) => {
    if (!name || dim) return false;
    const { left, right, top, bottom } = name.box;
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return named ? { type: "node", index: named.index } : null;
}

/** What of a picture is at a point: a node or its name first, then the nearest edge within `reach`. */
export function findTarget(picture: Picture, at: Point, reach: number): Target | null {
  return nodeAt(picture, at, reach) ?? nameAt(picture, at) ?? edgeAt(picture, at, reach);
}
