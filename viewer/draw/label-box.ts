import type { Box } from "./boxes.ts";
import type { Places, Side } from "./places.ts";

const gap = 3;

/** The box of a node's label on a side of it; `scale` is what text is multiplied with. */
export function labelBox(
  places: Places,
  node: number,
  { side, scale }: { readonly side: Side; readonly scale: number },
): Box {
  const label = places.label(node);
  const width = (label?.width ?? 0) * scale;
  const height = (label?.height ?? 0) * scale;
  const x = places.x[node] ?? 0;
  const y = places.y[node] ?? 0;
  const off = (places.radius[node] ?? 0) + gap * scale;
  if (side === "below" || side === "above") {
    const top = side === "below" ? y + off : y - off - height;
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  }
  const left = side === "right" ? x + off + gap * scale : x - off - gap * scale - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** The box of a node's shape. */
export function shapeBox({ x, y, radius }: Places, node: number): Box {
  const [cx = 0, cy = 0, r = 0] = [x[node], y[node], radius[node]];
  return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
}
